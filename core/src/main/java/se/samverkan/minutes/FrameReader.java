package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.samverkan.group.Role;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ItemContent;

/** Reads everything above the first item: title, time, place, range, rolls, sometimes signatures, and whatever else stands there. */
final class FrameReader {

    private static final Set<Role> LEADING = Set.of(Role.CHAIR, Role.SECRETARY);

    private enum Mode {
        START,
        ROLL,
        SIGN,
        TEXT,
        UNPLACED
    }

    private final Words words;
    private final Ledger ledger;
    private final Ids ids;
    private final Basics basics;
    private final Roll roll;
    private final RollReader rolls;
    private final RollSentences sentences;
    private final RoleClaims claims;
    private final Wraps wraps;
    private final SideBySide sideBySide;
    private final SignOffReader signOff;

    private Mode mode = Mode.START;

    final Occasion occasion;
    final List<Piece> title = new ArrayList<>();
    final List<ItemContent> preamble = new ArrayList<>();

    /** Whether a list of people that no label announces was taken for the roll. */
    boolean rollHasNoLabel;

    FrameReader(Words words, Ledger ledger, Ids ids, Basics basics, Roll roll, SignOffReader signOff, ItemMarks items) {
        this.words = words;
        this.ledger = ledger;
        this.ids = ids;
        this.basics = basics;
        this.roll = roll;
        this.rolls = new RollReader(words, ledger, ids, roll, items);
        this.sentences = new RollSentences(words, ledger, ids, roll, rolls);
        this.claims = new RoleClaims(words, ledger, ids, roll);
        this.occasion = new Occasion(words, ledger, ids, basics, items);
        this.wraps = new Wraps(words);
        this.sideBySide = new SideBySide(words);
        this.signOff = signOff;
    }

    void read(List<Line> above) {
        List<Line> frame = sideBySide.straightened(new Stacked(words).rows(above));
        int i = 0;
        while (i < frame.size()) {
            Line line = frame.get(i);
            if (basics.titleLines.contains(line)) {
                titleLine(line);
                occasion.titled(line.text());
            } else {
                i += line(frame, i);
            }
            i++;
        }
        claims.settle(rolls);
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
                                && entry.part == null
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

    private void titleLine(Line line) {
        Piece cell = basics.titleCells.get(line);
        if (cell != null) {
            title(cell);
            ledger.unclaimed(line.piece()).forEach(ledger::furniture);
        } else if (basics.wrapped.contains(line) && !title.isEmpty()) {
            ledger.text(ModelPath.of(ids.minutes()).then("title"), line.piece());
            title.add(title.remove(title.size() - 1).through(line.piece()));
        } else {
            title(line.piece());
        }
    }

    private void title(Piece piece) {
        title.add(piece);
        ledger.text(ModelPath.of(ids.minutes()).then("title"), piece);
    }

    /** Reads a line. Gives back how many lines below were read with it. */
    private int line(List<Line> frame, int at) {
        Line line = frame.get(at);
        if (mode == Mode.UNPLACED) {
            return 0;
        }
        if (mode == Mode.SIGN && signOff.isLabel(line)) {
            signOff.label(line);
            return 0;
        }
        if (rolls.isLabels(line)) {
            rolls.beginSideBySide(line);
            mode = Mode.ROLL;
            return 0;
        }
        if (rolls.isHeader(line)) {
            if (mode != Mode.ROLL) {
                rolls.begin("called");
            }
            mode = Mode.ROLL;
            return rolls.line(frame, at);
        }
        if (mode != Mode.SIGN && sentences.are(line)) {
            sentences.read(line);
            mode = Mode.ROLL;
            return 0;
        }
        Optional<Label> found = Label.of(line, words);
        return found.isPresent() ? labelled(frame, at, found.get()) : other(frame, at);
    }

    private int labelled(List<Line> frame, int at, Label label) {
        Line line = frame.get(at);
        if (label.isFrame() || label.code().equals("group")) {
            return frame(frame, at, label);
        }
        if (label.isRoll()) {
            mark(label, "attendance");
            rolls.begin(label.code());
            label.items(words).ifPresent(rolls::forItems);
            mode = Mode.ROLL;
            return label.value().isBlank() ? 0 : rolls.value(frame, at, label.value());
        }
        if (label.isRole() && signOff.isUnsigned(line)) {
            mode = Mode.SIGN;
            signOff.label(line);
            return 0;
        }
        if (label.isRole() && !line.is(Line.Shape.LIST_ITEM)) {
            return role(frame, at, label);
        }
        if (label.code().equals("signatures")) {
            ledger.structure(ModelPath.of(ids.minutes()).then("signOff"), label.mark());
            signOff.note(label.value());
            mode = Mode.SIGN;
            return 0;
        }
        if (label.code().equals("unplaced")) {
            mark(label, "unplaced");
            mode = Mode.UNPLACED;
            return 0;
        }
        if (mode == Mode.ROLL && !label.isRole()) {
            mode = Mode.TEXT;
        }
        return other(frame, at);
    }

    private void mark(Label label, String attribute) {
        ledger.structure(ids.meetingPath().then(attribute), label.mark());
    }

    private static Optional<Line> below(List<Line> frame, int at) {
        return at + 1 < frame.size() ? Optional.of(frame.get(at + 1)) : Optional.empty();
    }

    /** Time, date, place and range: the value stands beside the label, on as many lines as it takes, or on the next line. */
    private int frame(List<Line> frame, int at, Label label) {
        mark(label, label.code().equals("range") ? "agenda" : label.isFrame() ? "date" : "group");
        mode = mode == Mode.ROLL ? Mode.ROLL : Mode.START;
        if (!label.value().isBlank()) {
            int more = label.isPlace() ? wraps.below(frame, at, label.value()) : 0;
            value(
                    label,
                    ledger.between(
                            label.value(),
                            more == 0 ? label.value() : frame.get(at + more).piece()));
            return more;
        }
        Optional<Piece> below = below(frame, at)
                .filter(line -> Label.of(line, words).isEmpty()
                        && !basics.titleLines.contains(line)
                        && Numbered.of(line, words)
                                .filter(n -> n.level() == 0 && label.code().equals("place"))
                                .isEmpty())
                .map(Line::piece);
        below.ifPresent(value -> value(label, value));
        return below.isPresent() ? 1 : 0;
    }

    private void value(Label label, Piece value) {
        if (label.isFrame()) {
            occasion.labelled(label, value);
        } else {
            title(value);
        }
    }

    /** "Ordförande: Anna Berg", or with the name on the next line. */
    private int role(List<Line> frame, int at, Label label) {
        mark(label, "attendance");
        boolean beside = !label.value().isBlank();
        Optional<Piece> names = beside
                ? Optional.of(label.value())
                : below(frame, at)
                        .filter(line -> Names.startsWithName(line.text(), words))
                        .map(Line::piece);
        names.ifPresent(piece -> claims.add(new Role(label.code()), piece, frame.get(at)));
        return beside || names.isEmpty() ? 0 : 1;
    }

    private int other(List<Line> frame, int at) {
        Line line = frame.get(at);
        if (mode == Mode.SIGN && signOff.line(line)) {
            return 0;
        }
        boolean contents = words.whole("contents", line.text()).isPresent();
        boolean head = mode == Mode.ROLL && isHead(frame, at);
        if (mode == Mode.ROLL && !head && !contents && !isGoals(line) && rolls.accepts(line)) {
            return rolls.line(frame, at);
        }
        if (occasion.free(line, roll.isEmpty())) {
            return 0;
        }
        Optional<Line> below = below(frame, at).filter(next -> roll.isEmpty() && occasion.opensPlace(line, next));
        if (below.isPresent()) {
            occasion.broken(line, below.get());
            return 1;
        }
        if (mode != Mode.SIGN && roll.isEmpty() && rolls.isUnlabelled(frame, at)) {
            rolls.begin("present");
            rollHasNoLabel = true;
            mode = Mode.ROLL;
            return rolls.line(frame, at);
        }
        if (!head) {
            mode = mode == Mode.SIGN ? Mode.SIGN : Mode.TEXT;
        }
        preamble.add(Passages.of(line, ids.meetingPath().then("preamble", preamble.size()), ledger));
        return 0;
    }

    /** Whether a line stands over people of the roll and is none of them. */
    private boolean isHead(List<Line> frame, int at) {
        Line line = frame.get(at);
        boolean people = below(frame, at)
                .filter(next -> Names.startsWithName(next.text(), words))
                .isPresent();
        return sideBySide.isHead(line) || line.is(Line.Shape.HEADING) && people || rolls.isHead(frame, at);
    }

    private boolean isGoals(Line line) {
        Optional<Lexicon.Match> goals = words.start("goals", line.piece());
        return goals.isPresent() && line.text().chars().anyMatch(Character::isDigit);
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
