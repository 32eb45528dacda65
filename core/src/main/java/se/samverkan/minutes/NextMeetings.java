package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemKind;
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

    private final Desk desk;

    NextMeetings(Desk desk) {
        this.desk = desk;
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

    /**
     * The next meeting that a text speaks of.
     *
     * @param about whether all of the text is about it; otherwise it must say so, in the same sentence as the date
     */
    Optional<NextMeeting> ofText(String text, boolean about) {
        NextMeeting.Builder next = new NextMeeting.Builder();
        boolean found = false;
        boolean announced = false;
        for (String line : text.split("\n", -1)) {
            for (Piece sentence : Sentences.of(new Piece(0, 0, line), desk.words)) {
                String folded = Text.fold(sentence.text());
                boolean deadline = desk.words.has("questiondeadline", folded);
                Optional<Lexicon.Match> word = desk.words.get("nextmeeting").firstIn(folded);
                if (deadline) {
                    questionDeadline(sentence.text(), next, found || word.isPresent());
                }
                int from = word.map(Lexicon.Match::end).orElse(0);
                if (!found && (word.isPresent() || (about || announced) && !deadline)) {
                    found = meeting(sentence.text(), from, next);
                }
                // "Nästa möte" on a line of its own: the date stands on the next.
                announced =
                        word.isPresent() && word.get().end() >= sentence.text().length() - 1;
            }
        }
        return found ? Optional.of(next.build()) : Optional.empty();
    }

    private boolean meeting(String sentence, int from, NextMeeting.Builder next) {
        Optional<WrittenDate> written = SwedishDates.find(sentence, from);
        Optional<LocalDate> date = written.flatMap(this::later);
        if (date.isEmpty() || written.isEmpty()) {
            return false;
        }
        next.date(date.get());
        int end = written.get().end();
        Optional<WrittenTimes> times = SwedishTimes.find(sentence, end);
        if (times.isPresent()) {
            next.start(times.get().from()).end(times.get().to());
            end = times.get().end();
        }
        place(sentence.substring(end)).ifPresent(next::place);
        return true;
    }

    private void questionDeadline(String sentence, NextMeeting.Builder next, boolean afterMeeting) {
        String folded = Text.fold(sentence);
        int from = desk.words
                .get("questiondeadline")
                .firstIn(folded)
                .map(Lexicon.Match::end)
                .orElse(0);
        SwedishDates.find(sentence, from)
                .flatMap(this::later)
                .filter(day -> afterMeeting || !day.isBefore(desk.date.orElse(day)))
                .ifPresent(next::questionDeadline);
    }

    /** A date without a year is the first such day after this meeting. */
    private Optional<LocalDate> later(WrittenDate written) {
        return written.date().or(() -> desk.date.map(day -> written.dateFrom(day.plusDays(1))));
    }

    /** "på Rådhuset", ", Teams", "i sal 4": what follows the time, up to the end of the sentence. */
    private Optional<String> place(String rest) {
        String text = Words.trimMarks(rest);
        Optional<Lexicon.Match> word = desk.words.start("nextmeetingplace", Text.fold(text));
        if (word.isPresent()) {
            text = Words.trimMarks(text.substring(word.get().end()));
        }
        boolean same = desk.words.start("sameplace", Text.fold(text)).isPresent();
        boolean named = !text.isEmpty()
                && text.length() <= 80
                && (Character.isUpperCase(text.charAt(0)) || word.isPresent() || same);
        return named ? Optional.of(Text.squeeze(text)) : Optional.empty();
    }
}
