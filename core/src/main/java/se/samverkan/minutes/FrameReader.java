package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ItemContent;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.SwedishTimes;
import se.samverkan.time.WrittenDate;
import se.samverkan.time.WrittenTimes;

/** Reads everything above the first item: title, time, place, range, rolls, sometimes signatures, and whatever else stands there. */
final class FrameReader {

    private enum Mode {
        START,
        ROLL,
        SIGN,
        TEXT
    }

    private final Words words;
    private final Ledger ledger;
    private final Ids ids;
    private final Basics basics;
    private final Roll roll;
    private final RollReader rolls;
    private final SignOffReader signOff;

    private Mode mode = Mode.START;

    final List<Piece> title = new ArrayList<>();
    final List<Piece> place = new ArrayList<>();
    final List<Piece> when = new ArrayList<>();
    final List<ItemContent> preamble = new ArrayList<>();
    Optional<WrittenTimes> times = Optional.empty();
    Optional<ItemRange> range = Optional.empty();

    FrameReader(Words words, Ledger ledger, Ids ids, Basics basics, Roll roll, SignOffReader signOff) {
        this.words = words;
        this.ledger = ledger;
        this.ids = ids;
        this.basics = basics;
        this.roll = roll;
        this.rolls = new RollReader(words, ledger, ids, roll);
        this.signOff = signOff;
    }

    void read(List<Line> frame) {
        for (int i = 0; i < frame.size(); i++) {
            Line line = frame.get(i);
            Optional<Line> next = i + 1 < frame.size() ? Optional.of(frame.get(i + 1)) : Optional.empty();
            if (basics.titleLines.contains(line)) {
                title(line.piece());
                times(line.text());
            } else if (label(line, next)) {
                i++;
            }
        }
    }

    private void title(Piece piece) {
        title.add(piece);
        ledger.text(ModelPath.of(ids.minutes()).then("title"), piece);
    }

    private void times(String text) {
        if (times.isEmpty()) {
            times = SwedishTimes.find(text, 0);
        }
    }

    /** Reads a line. Says whether it took the next line as well, as the value of a label. */
    private boolean label(Line line, Optional<Line> next) {
        if (mode == Mode.SIGN && signOff.isLabel(line)) {
            signOff.label(line);
            return false;
        }
        Optional<Label> found = Label.of(line, words);
        if (found.isEmpty()) {
            other(line);
            return false;
        }
        Label label = found.get();
        if (label.isFrame() || label.code().equals("group")) {
            return frame(label, next);
        }
        if (label.isRoll()) {
            mark(label, "attendance");
            rolls.begin(label.code());
            mode = Mode.ROLL;
            if (!label.value().isBlank()) {
                rolls.value(line, label.value());
            }
            return false;
        }
        if (label.isRole() && !line.is(Line.Shape.LIST_ITEM)) {
            return role(line, label, next);
        }
        if (label.code().equals("signatures")) {
            ledger.structure(ModelPath.of(ids.minutes()).then("signOff"), line.piece());
            mode = Mode.SIGN;
            return false;
        }
        other(line);
        return false;
    }

    private void mark(Label label, String attribute) {
        ledger.structure(ids.meetingPath().then(attribute), label.mark());
    }

    /** Time, date, place and range: the value stands beside the label or on the next line. */
    private boolean frame(Label label, Optional<Line> next) {
        mark(label, label.code().equals("range") ? "agenda" : label.isFrame() ? "date" : "group");
        Optional<Piece> below = next.filter(line -> Label.of(line, words).isEmpty()
                        && !basics.titleLines.contains(line)
                        && Numbered.of(line)
                                .filter(n -> n.level() == 0 && label.code().equals("place"))
                                .isEmpty())
                .map(Line::piece);
        boolean beside = !label.value().isBlank();
        Optional<Piece> value = beside ? Optional.of(label.value()) : below;
        mode = mode == Mode.ROLL ? Mode.ROLL : Mode.START;
        if (value.isEmpty()) {
            return false;
        }
        switch (label.code()) {
            case "time", "date" -> when(label, value.get());
            case "range" -> range(value.get());
            case "group" -> title(value.get());
            default -> {
                place.add(value.get());
                ledger.text(ids.meetingPath().then("place"), value.get());
            }
        }
        return !beside;
    }

    /** Takes date and time out of a text; what is left names the place if the label speaks of one, and is kept as written otherwise. */
    private void when(Label label, Piece value) {
        String text = value.text();
        List<int[]> known = new ArrayList<>();
        SwedishDates.find(text, 0)
                .or(() -> SwedishDates.whole(text))
                .ifPresent(d -> known.add(new int[] {d.start(), d.end()}));
        int after = known.isEmpty() ? 0 : known.get(0)[1];
        Optional<WrittenTimes> time = SwedishTimes.find(text, after).or(() -> SwedishTimes.find(text, 0));
        if (time.isPresent() && times.isEmpty()) {
            times = time;
        }
        time.ifPresent(t -> known.add(new int[] {t.start(), t.end()}));
        known.forEach(span -> ledger.structure(ids.meetingPath().then("date"), value.sub(span[0], span[1])));
        int last = known.stream().mapToInt(span -> span[1]).max().orElse(0);
        Piece rest = value.from(last).strip(",;.-–");
        Piece lead = value.sub(0, known.stream().mapToInt(span -> span[0]).min().orElse(0));
        boolean placed = words.has("placelabel", label.mark().folded());
        if (!rest.isBlank() && words.get("clockword").find(rest.text()).isEmpty()) {
            boolean isPlace = placed && place.isEmpty();
            (isPlace ? place : when).add(rest);
            ledger.text(ids.meetingPath().then(isPlace ? "place" : "whenAsWritten"), rest);
        }
        if (!Words.trimMarks(lead.text()).isEmpty() && !known.isEmpty()) {
            when.add(lead.strip());
            ledger.text(ids.meetingPath().then("whenAsWritten"), lead.strip());
        }
        ledger.structure(ids.meetingPath().then("date"), value);
    }

    private void range(Piece value) {
        List<Integer> numbers = Numerals.in(value.text());
        if (numbers.size() >= 2 && numbers.get(numbers.size() - 1) >= numbers.get(0)) {
            range = Optional.of(new ItemRange(numbers.get(0), numbers.get(numbers.size() - 1)));
        } else if (numbers.size() == 1) {
            range = Optional.of(new ItemRange(numbers.get(0), numbers.get(0)));
        } else {
            return;
        }
        ledger.structure(ModelPath.of(ids.minutes()).then("declaredRange"), value);
    }

    /** "Ordförande: Anna Berg" above the items: an entry of the roll, or a role of one that is there already. */
    private boolean role(Line line, Label label, Optional<Line> next) {
        mark(label, "attendance");
        boolean beside = !label.value().isBlank();
        Optional<Piece> value = beside
                ? Optional.of(label.value())
                : next.filter(l -> Names.startsWithName(l.text(), words)).map(Line::piece);
        if (value.isEmpty()) {
            return false;
        }
        Role role = new Role(label.code());
        for (Piece person : Commas.split(value.get(), words)) {
            Optional<Entry> known = roll.find(person.text());
            if (known.isPresent()) {
                known.get().roles.add(role);
                ledger.structure(ModelPath.of(known.get().id).then("roles"), person);
            } else if (Names.isName(person.text(), words)) {
                // Whoever leads, writes or verifies is there, whether the roll says so or not.
                rolls.begin("present");
                rolls.value(line, value.get());
                roll.find(person.text()).ifPresent(entry -> entry.roles.add(role));
                break;
            }
        }
        ledger.structure(ids.meetingPath().then("attendance"), value.get());
        mode = mode == Mode.START ? Mode.START : Mode.ROLL;
        return !beside;
    }

    private void other(Line line) {
        if (mode == Mode.SIGN && signOff.line(line)) {
            return;
        }
        if (mode == Mode.ROLL && !isGoals(line) && rolls.accepts(line)) {
            rolls.line(line);
            return;
        }
        if (isDate(line)) {
            ledger.structure(ids.meetingPath().then("date"), line.piece());
            times(line.text());
            return;
        }
        mode = mode == Mode.SIGN ? Mode.SIGN : Mode.TEXT;
        preamble.add(Passages.of(line, ids.meetingPath().then("preamble", preamble.size()), ledger));
    }

    private boolean isGoals(Line line) {
        Optional<Lexicon.Match> goals = words.start("goals", line.folded());
        return goals.isPresent() && line.text().chars().anyMatch(Character::isDigit);
    }

    /** A line that is the meeting's date, perhaps with its time, and nothing else. */
    private boolean isDate(Line line) {
        Optional<WrittenDate> found = SwedishDates.whole(line.text()).or(() -> SwedishDates.find(line.text(), 0));
        if (found.isEmpty() || basics.date.isEmpty()) {
            return false;
        }
        WrittenDate date = found.get();
        boolean same = date.month() == basics.date.get().month()
                && date.day() == basics.date.get().day();
        String before = Words.trimMarks(line.text().substring(0, date.start()));
        String after = line.text().substring(date.end());
        Optional<WrittenTimes> time = SwedishTimes.find(after, 0);
        String rest = time.map(t -> after.substring(0, t.start()) + after.substring(t.end()))
                .orElse(after);
        return same && before.isEmpty() && Words.trimMarks(rest).isEmpty();
    }

    /** Whether the only list is of those called and nobody on it is marked either way: then it is read as the roll. */
    boolean takesCalledAsPresent() {
        boolean taken = !roll.isEmpty() && roll.entries().stream().allMatch(e -> e.status == AttendanceStatus.UNKNOWN);
        if (taken) {
            roll.entries().forEach(entry -> entry.status = AttendanceStatus.PRESENT);
        }
        return taken;
    }
}
