package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private static final Set<Role> LEADING = Set.of(Role.CHAIR, Role.SECRETARY);

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

    /** Roles that labels give to people whom the roll may name further down: role and the names as written, with their line. */
    private record Claim(Role role, Piece names, Line line) {}

    private final List<Claim> claims = new ArrayList<>();

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
        settleClaims();
        settleMarks();
    }

    /** In a list where most are marked, those without a mark were not there; whoever leads or writes was, marked or not. */
    private void settleMarks() {
        Map<Integer, List<Entry>> lists = new TreeMap<>();
        roll.entries()
                .forEach(entry -> lists.computeIfAbsent(entry.list, l -> new ArrayList<>())
                        .add(entry));
        for (List<Entry> list : lists.values()) {
            long marked = list.stream().filter(entry -> entry.marked).count();
            if (marked >= 2 && marked * 2 > list.size()) {
                list.stream()
                        .filter(entry -> !entry.marked
                                && entry.status == AttendanceStatus.PRESENT
                                && entry.roles.stream().noneMatch(LEADING::contains))
                        .forEach(entry -> entry.status = AttendanceStatus.ABSENT);
            }
        }
        roll.entries().stream()
                .filter(entry -> entry.status == AttendanceStatus.UNKNOWN)
                .filter(entry -> entry.roles.stream().anyMatch(LEADING::contains))
                .forEach(entry -> entry.status = AttendanceStatus.PRESENT);
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
        if (rolls.isLabels(line)) {
            rolls.beginSideBySide(line);
            mode = Mode.ROLL;
            return false;
        }
        if (rolls.isHeader(line)) {
            if (mode != Mode.ROLL) {
                rolls.begin("called");
            }
            mode = Mode.ROLL;
            rolls.line(line);
            return false;
        }
        if (mode != Mode.SIGN && rollSentences(line)) {
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
        if (mode == Mode.ROLL && !label.isRole()) {
            mode = Mode.TEXT;
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
                        && Numbered.of(line, words)
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
            case "place" -> {
                if (words.has("timelabel", label.mark())) {
                    when(label, value.get());
                } else {
                    place(value.get());
                }
            }
            case "range" -> range(value.get());
            case "group" -> title(value.get());
            default -> place(value.get());
        }
        return !beside;
    }

    private void place(Piece value) {
        place.add(value);
        ledger.text(ids.meetingPath().then("place"), value);
    }

    /** Takes date and time out of a text; what is left names the place if the label speaks of one, and is kept as written otherwise. */
    private void when(Label label, Piece value) {
        String text = value.text();
        List<int[]> known = new ArrayList<>();
        SwedishDates.find(text, 0)
                .or(() -> SwedishDates.whole(text))
                .ifPresent(d -> known.add(new int[] {d.start(), d.end()}));
        int after = known.isEmpty() ? 0 : known.get(0)[1];
        Optional<WrittenTimes> time = SwedishTimes.find(text, after)
                .or(() -> SwedishTimes.find(text, 0))
                .or(() -> SwedishTimes.findHours(text, after));
        if (time.isPresent() && times.isEmpty()) {
            times = time;
        }
        time.ifPresent(t -> known.add(new int[] {t.start(), t.end()}));
        known.forEach(span -> ledger.structure(ids.meetingPath().then("date"), value.sub(span[0], span[1])));
        boolean placed = words.has("placelabel", label.mark());
        for (Piece left : ledger.unclaimed(value)) {
            Piece rest = left.strip(",;.-–");
            if (words.get("clockword").find(rest.text()).isEmpty()) {
                remainder(rest, placed);
            }
            ledger.structure(ids.meetingPath().then("date"), left);
        }
    }

    private void remainder(Piece rest, boolean placed) {
        if (rest.isBlank()) {
            return;
        }
        if (placed && place.isEmpty()) {
            place(rest);
        } else {
            when.add(rest);
            ledger.text(ids.meetingPath().then("whenAsWritten"), rest);
        }
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

    /** "Ordförande: Anna Berg" above the items: settled when the whole roll is known. */
    private boolean role(Line line, Label label, Optional<Line> next) {
        mark(label, "attendance");
        boolean beside = !label.value().isBlank();
        Optional<Piece> value = beside
                ? Optional.of(label.value())
                : next.filter(l -> Names.startsWithName(l.text(), words)).map(Line::piece);
        value.ifPresent(names -> claims.add(new Claim(new Role(label.code()), names, line)));
        return !beside && value.isPresent();
    }

    /** Whoever leads, writes or verifies by a label is on the roll, or is put there: they were present. */
    private void settleClaims() {
        for (Claim claim : claims) {
            Optional<Entry> whole = roll.find(claim.names().text());
            List<Piece> people = whole.isPresent() ? List.of(claim.names()) : Commas.split(claim.names(), words);
            boolean known = people.stream()
                    .anyMatch(person -> roll.find(bare(person).text()).isPresent());
            if (!known) {
                rolls.begin("present");
                rolls.value(claim.line(), claim.names());
            }
            for (Piece part : people) {
                Optional<Lexicon.Match> named = words.start("role", part);
                Role role = named.map(m -> new Role(m.code())).orElse(claim.role());
                Piece person =
                        bare(named.map(m -> part.from(m.end()).strip(":")).orElse(part));
                roll.find(person.text()).ifPresent(entry -> {
                    entry.roles.add(role);
                    entry.labelled.add(role);
                    ledger.structure(ModelPath.of(entry.id).then("roles"), person);
                });
            }
            joiners(claim.names());
        }
    }

    /** Commas and joining words between names became structure; whatever else nobody has claimed is left to be seen. */
    private void joiners(Piece names) {
        for (Piece left : ledger.unclaimed(names)) {
            boolean joins = left.strip(",;.&").isBlank()
                    || words.whole("joiner", left.text()).isPresent()
                    || words.whole("role", left.text()).isPresent();
            if (joins) {
                ledger.structure(ids.meetingPath().then("attendance"), left);
            }
        }
    }

    /** A name without the organisation in parentheses after it. */
    private static Piece bare(Piece person) {
        int open = person.text().indexOf('(');
        return open > 0 ? person.sub(0, open).strip() : person;
    }

    /** "Vid mötet deltog Anna Berg och Bo Ek. Förhinder hade Cia Dal." */
    private boolean rollSentences(Line line) {
        if (words.start("rollsentence", line.piece()).isEmpty()) {
            return false;
        }
        for (Piece sentence : Sentences.of(line.piece(), words)) {
            Optional<Lexicon.Match> start = words.start("rollsentence", sentence);
            if (start.isPresent()) {
                ledger.structure(
                        ids.meetingPath().then("attendance"),
                        sentence.sub(0, start.get().end()));
                rolls.begin(start.get().code());
            }
            rolls.value(
                    line,
                    start.map(s -> sentence.from(s.end())).orElse(sentence).strip(":"));
        }
        mode = Mode.ROLL;
        return true;
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
        if (roll.isEmpty() && place.isEmpty() && isPlace(line)) {
            place(line.piece());
            return;
        }
        mode = mode == Mode.SIGN ? Mode.SIGN : Mode.TEXT;
        preamble.add(Passages.of(line, ids.meetingPath().then("preamble", preamble.size()), ledger));
    }

    /** A short line above the roll that has a word for places: "Digitalt via Teams". */
    private boolean isPlace(Line line) {
        return line.is(Line.Shape.PARAGRAPH)
                && line.text().length() <= 60
                && !line.endsSentence()
                && words.has("placeword", line.piece());
    }

    private boolean isGoals(Line line) {
        Optional<Lexicon.Match> goals = words.start("goals", line.piece());
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
