package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.ItemKind;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Passage;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.SwedishTimes;
import se.samverkan.time.WrittenDate;
import se.samverkan.time.WrittenTimes;

/** Finds when the group meets again: in its own item, in a sentence, beside a label. */
final class NextMeetings {

    /** "nästa lokala ledningsgrupp": so many words from the first to the one that names the meeting. */
    private static final int MOST_WORDS = 3;

    /** Groups meet more often than once in so many months. */
    private static final int FAR = 10;

    private final Desk desk;
    private final NextPlaces places;
    private final QuestionDeadlines deadlines;

    NextMeetings(Desk desk) {
        this.desk = desk;
        this.places = new NextPlaces(desk.words);
        this.deadlines = new QuestionDeadlines(desk.words, desk.date);
    }

    Optional<NextMeeting> in(List<AgendaItem> agenda) {
        Optional<NextMeeting> own = agenda.stream()
                .filter(item -> item.is(ItemKind.NEXT_MEETING))
                .map(item -> ofText(textOf(item), true))
                .flatMap(Optional::stream)
                .findFirst();
        if (own.isPresent()) {
            return own;
        }
        for (int i = agenda.size() - 1; i >= 0; i--) {
            Optional<NextMeeting> told = ofText(textOf(agenda.get(i)), false);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private static String textOf(AgendaItem item) {
        StringBuilder text = new StringBuilder(item.getTitle()).append('\n');
        item.withSubItems().forEach(sub -> {
            for (ItemContent part : sub.getContent()) {
                if (part instanceof Passage passage) {
                    text.append(passage.getText()).append('\n');
                }
            }
        });
        return text.toString();
    }

    /** A next meeting while it is read. */
    private static final class Found {
        final NextMeeting.Builder next = new NextMeeting.Builder();
        final List<String> questions = new ArrayList<>();
        Optional<LocalDate> day = Optional.empty();
        boolean timed;
        boolean placed;
        boolean announced;
    }

    /**
     * The next meeting that a text speaks of.
     *
     * <p>A text about it can list the days of a whole term and then say which is next: that is believed first, and the rest is asked for what it does
     * not say.
     *
     * @param about whether all of the text is about it; otherwise it must say so, in the same sentence as the date
     */
    Optional<NextMeeting> ofText(String text, boolean about) {
        Optional<NextMeeting> named = read(text, Say.NAMED);
        Optional<NextMeeting> told = about || named.isEmpty() ? read(text, about ? Say.ALL : Say.ANNOUNCED) : named;
        return named.isEmpty() ? told : named.map(next -> completed(next, told));
    }

    /** What the list of days says of the day that is next: "alltid onsdagar 08.30–11.30". */
    private static NextMeeting completed(NextMeeting next, Optional<NextMeeting> listed) {
        Optional<NextMeeting> same = listed.filter(other -> other.getDate().equals(next.getDate()));
        boolean timed = next.getStart().isPresent();
        return next.withStart(timed ? next.getStart() : same.flatMap(NextMeeting::getStart))
                .withEnd(timed ? next.getEnd() : same.flatMap(NextMeeting::getEnd))
                .withPlace(next.getPlace().or(() -> same.flatMap(NextMeeting::getPlace)))
                .withQuestionDeadline(
                        next.getQuestionDeadline().or(() -> same.flatMap(NextMeeting::getQuestionDeadline)));
    }

    /** Which sentences are believed to tell the day of the next meeting. */
    private enum Say {
        /** Those that name it. */
        NAMED,
        /** Those that name it, and the line below its name. */
        ANNOUNCED,
        /** All. */
        ALL
    }

    private Optional<NextMeeting> read(String text, Say say) {
        Found found = new Found();
        for (String line : text.split("\n", -1)) {
            for (Piece sentence : Sentences.of(new Piece(0, 0, line), desk.words)) {
                int questions = deadlines.start(sentence.text());
                if (questions >= 0) {
                    found.questions.add(sentence.text().substring(questions));
                }
                String told = questions < 0 ? sentence.text() : sentence.text().substring(0, questions);
                if (found.day.isEmpty()) {
                    begin(told, say, found);
                } else {
                    complete(told, found);
                }
            }
        }
        found.day.ifPresent(day -> found.questions.stream()
                .map(sentence -> deadlines.in(sentence, day))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(found.next::questionDeadline));
        return found.day.map(day -> found.next.date(day).build());
    }

    private void begin(String sentence, Say say, Found found) {
        Optional<Lexicon.Match> word = word(Text.fold(sentence), desk.words);
        if (word.isPresent() || say == Say.ALL || found.announced) {
            meeting(sentence, word.map(Lexicon.Match::end).orElse(0), found);
        }
        // "Nästa möte" on a line of its own: the date stands on the next.
        found.announced = say != Say.NAMED && word.isPresent() && word.get().end() >= sentence.length() - 1;
    }

    /** Whether and where a folded text names the meeting to come. */
    static Optional<Lexicon.Match> word(String folded, Words words) {
        Optional<Lexicon.Match> phrase = words.get("nextmeeting").firstIn(folded);
        return phrase.isPresent()
                ? phrase
                : words.get("nextword").allIn(folded).stream()
                        .map(next -> named(folded, next, words))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<Lexicon.Match> named(String folded, Lexicon.Match next, Words words) {
        int from = next.end();
        for (int i = 1; i < MOST_WORDS && from < folded.length() && folded.charAt(from) == ' '; i++) {
            int end = from + 1;
            while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
                end++;
            }
            String name = folded.substring(from + 1, end);
            if (words.ending("nextmeetingending", name).isPresent()
                    || words.get("nextmeetingname").find(name).isPresent()) {
                return Optional.of(new Lexicon.Match(next.code(), next.start(), end));
            }
            from = end;
        }
        return Optional.empty();
    }

    private void meeting(String sentence, int from, Found found) {
        Optional<WrittenDate> first = SwedishDates.find(sentence, from);
        Optional<WrittenDate> written = first;
        Optional<WrittenDate> far = Optional.empty();
        while (written.isPresent()
                && later(written.get()).filter(day -> !isFar(day)).isEmpty()) {
            far = far.isEmpty() && later(written.get()).isPresent() ? written : far;
            written = SwedishDates.find(sentence, written.get().end());
        }
        written = written.isPresent() ? written : far;
        if (written.isEmpty()) {
            // A day that has been is a slip of the pen, when nothing else can be meant: what is written is not
            // corrected.
            written = first.filter(date -> isSaidOfIt(sentence.substring(from, date.start())));
        }
        if (written.isEmpty()) {
            return;
        }
        found.day = later(written.get()).or(written.get()::date);
        doubt(written.get(), found.day);
        int end = times(sentence, written.get().end(), found);
        place(sentence.substring(end), found);
    }

    /** Whether the words between the meeting and a day say only that it is then: "är". */
    private boolean isSaidOfIt(String between) {
        String words = Words.trimMarks(between);
        return words.isEmpty() || desk.words.whole("copula", words).isPresent();
    }

    /** Time and place may follow in sentences or lines of their own: "Digitalt.", "Tid: 13–15", "Plats: Rådhuset". */
    private void complete(String sentence, Found found) {
        Optional<Label> label = Label.of(new Piece(0, 0, sentence), desk.words);
        String value = label.map(l -> l.value().text()).orElse("");
        boolean time = label.filter(l -> l.code().equals("time")).isPresent();
        boolean place = label.filter(l -> l.code().equals("place") || l.code().equals("room"))
                .isPresent();
        if (time && !found.timed) {
            times(value, 0, found);
        }
        if (!found.placed && place && !value.isBlank()) {
            found.next.place(Words.trimMarks(value));
            found.placed = true;
        } else if (!found.placed && desk.words.whole("placeword", sentence).isPresent()) {
            place(sentence, found);
        }
    }

    /** A date without a year that would be almost a year ahead can have been, or be a slip of the pen. */
    private void doubt(WrittenDate written, Optional<LocalDate> next) {
        boolean far = written.year().isEmpty() && next.filter(this::isFar).isPresent();
        boolean confirmed = next.map(LocalDate::getDayOfWeek).equals(written.weekday());
        if (far && !confirmed) {
            String date = next.get().toString();
            String before = next.get().minusYears(1).toString();
            ModelPath path = desk.ids.meetingPath().then("nextMeeting");
            new Notes(desk).add("read/year-inferred", path, Map.of("date", date, "alternatives", before));
        }
    }

    /** Whether a day is further ahead than groups meet: in a list of days without a year one that has been looks so. */
    private boolean isFar(LocalDate next) {
        return desk.date.filter(day -> !next.isBefore(day.plusMonths(FAR))).isPresent();
    }

    private static int times(String text, int from, Found found) {
        Optional<WrittenTimes> times = SwedishTimes.find(text, from);
        times.ifPresent(written -> found.next.start(written.from()).end(written.to()));
        found.timed = times.isPresent();
        return times.map(WrittenTimes::end).orElse(from);
    }

    private void place(String rest, Found found) {
        Optional<String> place = places.in(rest);
        place.ifPresent(found.next::place);
        found.placed = place.isPresent();
    }

    /** The day, if it comes after this meeting; a date without a year is the first such day. */
    private Optional<LocalDate> later(WrittenDate written) {
        return written.date()
                .filter(day -> desk.date.filter(today -> !day.isAfter(today)).isEmpty())
                .or(() -> written.year().isPresent()
                        ? Optional.empty()
                        : desk.date.map(day -> written.dateFrom(day.plusDays(1))));
    }
}
