package se.samverkan.minutes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemRange;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Text;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.SwedishTimes;
import se.samverkan.time.WrittenDate;
import se.samverkan.time.WrittenTimes;

/** When and where a meeting was held, and which items its minutes hold, as labels or lines of their own say it. */
final class Occasion {

    /** How long a line can be that is a time and a place. */
    private static final int LONGEST = 100;

    private final Words words;
    private final Ledger ledger;
    private final ItemMarks items;
    private final Ids ids;
    private final Optional<WrittenDate> day;

    final List<Piece> place = new ArrayList<>();
    final List<Piece> when = new ArrayList<>();
    Optional<WrittenTimes> times = Optional.empty();
    Optional<ItemRange> range = Optional.empty();

    Occasion(Words words, Ledger ledger, Ids ids, Basics basics, ItemMarks items) {
        this.words = words;
        this.items = items;
        this.ledger = ledger;
        this.ids = ids;
        this.day = basics.date;
    }

    /** Reads what stands at a label of the frame. */
    void labelled(Label label, Piece value) {
        switch (label.code()) {
            case "time", "date" -> when(label, value);
            case "range" -> range(value);
            default -> {
                if (words.has("timelabel", label.mark().folded())) {
                    when(label, value);
                } else {
                    place(value);
                }
            }
        }
    }

    /** Looks for the times in a title. */
    void titled(String text) {
        if (times.isEmpty()) {
            times = SwedishTimes.find(text, 0);
        }
    }

    private void place(Piece value) {
        place.add(value);
        ledger.text(ids.meetingPath().then("place"), value);
    }

    /** Takes date and time out of a text; what is left names the place if the label speaks of one, and is kept as written otherwise. */
    private void when(Label label, Piece value) {
        WrittenWhen found = WrittenWhen.in(value.text());
        boolean placed = words.has("placelabel", label.mark().folded());
        for (Piece rest : taken(found, value)) {
            if (placed && place.isEmpty()) {
                place(rest);
            } else {
                when.add(rest);
                ledger.text(ids.meetingPath().then("whenAsWritten"), rest);
            }
        }
    }

    /** Claims date and time as structure, and gives back what else the text says. */
    private List<Piece> taken(WrittenWhen found, Piece value) {
        times = times.or(found::times);
        found.date().filter(this::isMeetingDay).ifPresent(d -> ledger.held(dates(), value.sub(d.start(), d.end())));
        found.times().filter(this::isMeetingTime).ifPresent(t -> ledger.held(dates(), value.sub(t.start(), t.end())));
        List<Piece> left = new ArrayList<>();
        for (Piece piece : ledger.unclaimed(value)) {
            Piece rest = piece.strip(",;.-–");
            if (!rest.isBlank() && words.get("clockword").find(rest.text()).isEmpty()) {
                left.add(rest);
            }
        }
        return left;
    }

    private ModelPath dates() {
        return ids.meetingPath().then("date");
    }

    /** Whether a date says no more than the day of the meeting, so that nothing of it is lost when it is not kept as written. */
    private boolean isMeetingDay(WrittenDate date) {
        return day.filter(meeting -> meeting.year().isPresent())
                .filter(meeting -> meeting.month() == date.month() && meeting.day() == date.day())
                .filter(meeting -> date.year().isEmpty() || meeting.year().equals(date.year()))
                .filter(meeting -> date.weekday().isEmpty() || date.weekday().equals(weekday(meeting)))
                .isPresent();
    }

    /** The weekday that the model holds for a date: the written one, or else that of the day. */
    private static Optional<DayOfWeek> weekday(WrittenDate date) {
        return date.weekday().or(() -> date.date().map(LocalDate::getDayOfWeek));
    }

    private boolean isMeetingTime(WrittenTimes written) {
        return times.filter(meeting ->
                        meeting.from().equals(written.from()) && meeting.to().equals(written.to()))
                .isPresent();
    }

    /** "§§ 12–21", "FHR 26–33", "§ 5". More numbers than two are no range. */
    private void range(Piece value) {
        List<Integer> numbers = Numerals.in(value.text());
        int last = numbers.size() - 1;
        if (numbers.isEmpty() || last > 1 || numbers.get(last) < numbers.get(0)) {
            return;
        }
        ItemRange told = new ItemRange(numbers.get(0), numbers.get(last));
        if (range.isPresent() && !range.get().equals(told)) {
            // The model holds one range; another is left to be seen.
            return;
        }
        range = Optional.of(told);
        ModelPath path = ModelPath.of(ids.minutes()).then("declaredRange");
        Numerals.pieces(value).forEach(number -> ledger.held(path, number));
        items.words().stream()
                .filter(word -> value.folded().startsWith(word))
                .forEach(word -> ledger.held(path, value.sub(0, word.length())));
        ledger.structure(path, value);
    }

    /**
     * Reads a line with no label that is the meeting's date, its time, its place, or several of them: "kl. 9–12, Församlingshemmet".
     *
     * @return whether it was one
     */
    boolean free(Line line, boolean aboveRoll) {
        String text = line.text();
        if (text.length() > LONGEST || line.endsSentence() && !text.endsWith(".") || line.is(Line.Shape.LIST_ITEM)) {
            return false;
        }
        WrittenWhen found = WrittenWhen.in(text);
        boolean begins = found.spans().stream().anyMatch(span -> isLead(text.substring(0, span[0])));
        if (begins && isOwn(found) && (aboveRoll || isAlone(found, line))) {
            boolean placed = rest(found, line).map(this::canBePlace).orElse(true);
            if (placed) {
                taken(found, line.piece()).forEach(this::place);
                ledger.structure(dates(), line.piece());
            }
            return placed;
        }
        boolean place = aboveRoll && this.place.isEmpty() && isPlace(line);
        if (place) {
            place(line.piece());
        }
        return place;
    }

    /** Whether nothing but "kl." stands before a date or time. */
    private boolean isLead(String before) {
        String bare = Words.trimMarks(before);
        return bare.isEmpty() || words.get("clockword").find(bare).isPresent();
    }

    /** Whether a date, if there is one, is the day of this meeting; a time alone is one of hours and minutes or has both ends. */
    private boolean isOwn(WrittenWhen found) {
        Optional<WrittenDate> date = found.date();
        if (date.isEmpty()) {
            return times.isEmpty()
                    && found.times().filter(t -> t.to().isPresent()).isPresent();
        }
        return isMeetingDay(date.get())
                && (times.isEmpty()
                        || found.times().filter(t -> !isMeetingTime(t)).isEmpty());
    }

    private boolean isAlone(WrittenWhen found, Line line) {
        return rest(found, line).isEmpty();
    }

    private Optional<String> rest(WrittenWhen found, Line line) {
        StringBuilder rest = new StringBuilder(line.text());
        found.spans().forEach(span -> rest.replace(span[0], span[1], " ".repeat(span[1] - span[0])));
        String bare = Words.trimMarks(rest.toString());
        return Optional.of(bare)
                .filter(words -> !words.isEmpty())
                .filter(words -> this.words.get("clockword").find(words).isEmpty());
    }

    private boolean canBePlace(String rest) {
        boolean named = Character.isUpperCase(rest.charAt(0))
                || words.start("placeword", Text.fold(rest)).isPresent();
        return place.isEmpty() && named && rest.indexOf("  ") < 0;
    }

    /** A short line above the roll that has a word for places: "Digitalt via Teams". */
    private boolean isPlace(Line line) {
        return line.is(Line.Shape.PARAGRAPH)
                && line.text().length() <= 60
                && !line.endsSentence()
                && words.has("placeword", line.folded());
    }

    /** Whether a line is the first half of a place, broken after a comma: "Ekåsa kommun," above "Rådhuset, rum 2". */
    boolean opensPlace(Line line, Line below) {
        return place.isEmpty() && line.text().endsWith(",") && !below.opensBlock() && isPlace(below);
    }

    /** Reads a place that stands on two lines. */
    void broken(Line line, Line below) {
        place(ledger.between(line.piece(), below.piece()));
    }

    /**
     * A date and times in a text, and where they stand.
     *
     * @param date the date
     * @param times the times
     */
    private record WrittenWhen(Optional<WrittenDate> date, Optional<WrittenTimes> times) {

        static WrittenWhen in(String text) {
            Optional<WrittenDate> date = SwedishDates.find(text, 0).or(() -> SwedishDates.whole(text));
            int after = date.map(WrittenDate::end).orElse(0);
            Optional<WrittenTimes> times = SwedishTimes.find(text, after)
                    .or(() -> SwedishTimes.find(text, 0))
                    .or(() -> SwedishTimes.findHours(text, after));
            return new WrittenWhen(date, times);
        }

        List<int[]> spans() {
            List<int[]> spans = new ArrayList<>();
            date.ifPresent(d -> spans.add(new int[] {d.start(), d.end()}));
            times.ifPresent(t -> spans.add(new int[] {t.start(), t.end()}));
            return spans;
        }
    }
}
