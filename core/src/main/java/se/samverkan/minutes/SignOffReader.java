package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.group.Role;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Signature;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.WrittenDate;

/** Reads the block of names under minutes: roles as labels, names beside or below them, one under another or in columns. */
final class SignOffReader {

    /** A line of the block while it is read. */
    private static final class Signing {
        final Role role;

        @Nullable
        Piece name;

        @Nullable
        LocalDate date;

        /** The words for the date. */
        @Nullable
        Piece day;

        Signing(Role role) {
            this.role = role;
        }
    }

    /** The most words that say for which items somebody signs: "§§ 1 – 5". */
    private static final int LONGEST_PART = 4;

    /** What stands around a name and is none of it: brackets, and the line to sign on. */
    private static final String AROUND = "._…()";

    private final Words words;
    private final Ledger ledger;
    private final ModelPath path;
    private final List<Signing> signatures = new ArrayList<>();
    private final List<Piece> note = new ArrayList<>();

    /** Labels, dates and lines to sign on, claimed when all names are known. */
    private final List<Piece> marks = new ArrayList<>();

    /** Who was signed on the line before: a label directly below names may be theirs. */
    private List<Signing> before = List.of();

    /** The open lines of the labels that stood side by side last, from left to right. */
    private List<Signing> open = List.of();

    SignOffReader(Words words, Ledger ledger, Ids ids) {
        this.words = words;
        this.ledger = ledger;
        this.path = ModelPath.of(ids.minutes()).then("signOff");
    }

    boolean isEmpty() {
        return signatures.isEmpty() && note.isEmpty();
    }

    /** Whether a line is a sign-off label, or several side by side. */
    boolean isLabel(Line line) {
        List<Piece> cells = cells(line);
        return !cells.isEmpty() && cells.stream().allMatch(cell -> roleOf(cell).isPresent());
    }

    /** Whether a line is a label and a line to sign on: "Justerare ________". */
    boolean isUnsigned(Line line) {
        return isLabel(line) && Names.parts(line.text()).stream().anyMatch(word -> word.length() > 3 && isEmpty(word));
    }

    private Optional<Label> roleOf(Piece cell) {
        return Label.of(cell, words)
                .filter(label -> label.isRole() || label.code().equals("signed-by"));
    }

    /** Reads a line of labels, with names beside them or not. A label directly below a name, in the same block, is the label of that name. */
    void label(Line line) {
        List<Signing> opened = new ArrayList<>();
        List<Signing> above = line.opensBlock() ? List.of() : before;
        List<Piece> cells = cells(line);
        for (int i = 0; i < cells.size(); i++) {
            Label label = roleOf(cells.get(i)).orElseThrow();
            Role role = new Role(label.code().equals("signed-by") ? "verifier" : label.code());
            Signing first = opened(role);
            opened.add(first);
            if (!label.value().isBlank()) {
                beside(label.value(), first);
            } else if (i < above.size()) {
                take(above.get(i), first);
            }
        }
        marks.add(line.piece());
        open = opened;
        before = List.of();
    }

    /** Whether a line is names and the next, in the same block, their labels. */
    boolean isNameAbove(Line line, Line next) {
        return !next.opensBlock()
                && isLabel(next)
                && !isLabel(line)
                && cells(line).stream().allMatch(cell -> !names(cell).isEmpty());
    }

    /** Reads names whose labels follow. */
    void nameAbove(Line line) {
        List<Signing> waiting = new ArrayList<>();
        for (Piece cell : cells(line)) {
            cell(cell, new Signing(Role.OFFICIAL)).stream().limit(1).forEach(waiting::add);
        }
        before = waiting;
    }

    /** Keeps words of the block that are neither names nor labels. */
    void note(Piece words) {
        if (!words.isBlank()) {
            note.add(words);
        }
    }

    private void beside(Piece value, Signing first) {
        boolean tells =
                !names(value).isEmpty() || SwedishDates.find(value.text(), 0).isPresent();
        if (tells) {
            cell(value, first);
        } else if (!isEmpty(value)) {
            note.add(value);
        }
    }

    /** The name goes over to the label below it; a label above that is left without a name had none. */
    private void take(Signing from, Signing to) {
        to.name = from.name;
        to.date = from.date;
        to.day = from.day;
        signatures.remove(from);
    }

    private Signing opened(Role role) {
        Signing signature = new Signing(role);
        signatures.add(signature);
        return signature;
    }

    /** Reads a line below the labels, or names above one. Says whether it belonged to the block. */
    boolean line(Line line) {
        if (isEmpty(line.piece())) {
            marks.add(line.piece());
            return true;
        }
        if (words.has("signed", line.folded())) {
            note.add(line.piece());
            return true;
        }
        boolean part = words.start("entrynote", line.folded())
                .filter(note ->
                        note.code().equals("items") && !Numerals.in(line.text()).isEmpty())
                .isPresent();
        if (part && Names.parts(line.text()).size() <= LONGEST_PART) {
            note.add(line.piece());
            return true;
        }
        if (isPlaceAndDay(line)) {
            note.add(line.piece());
            return true;
        }
        List<Piece> cells = cells(line);
        if (cells.isEmpty() || !cells.stream().allMatch(this::isNameOrDate) || open.isEmpty()) {
            return false;
        }
        List<Signing> signed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            signed.addAll(cell(cells.get(i), open.get(Math.min(i, open.size() - 1))));
        }
        before = signed;
        return true;
    }

    /** "Rådhuset i Ekåsa den 3 mars 2026": where and when the minutes are signed. */
    private boolean isPlaceAndDay(Line line) {
        Optional<WrittenDate> day = SwedishDates.find(line.text(), 0);
        return day.filter(date -> date.end() == line.text().length())
                .map(date -> line.piece().sub(0, date.start()).strip())
                .filter(place ->
                        words.has("placeword", place) && Label.of(place, words).isEmpty())
                .isPresent();
    }

    /** A single word is a name only when it stands alone: "Upprop och val" names nobody. */
    private boolean isNameOrDate(Piece cell) {
        List<Piece> names = names(cell);
        boolean alone = names.size() == 1 && Commas.split(cell, words).size() == 1;
        return SwedishDates.whole(cell.text()).isPresent() || alone || namesSomebody(cell);
    }

    /** Names and a date in one place; whatever else stands there is noted in its words. */
    private List<Signing> cell(Piece cell, Signing signature) {
        List<Signing> signed = new ArrayList<>();
        List<Piece> names = names(cell);
        Optional<Role> own = roleIn(cell);
        for (Piece name : names) {
            if (own.isPresent()) {
                signed.add(opened(own.get()));
                signed.get(signed.size() - 1).name = name;
                continue;
            }
            // A second name under one label is a second signature in the same role.
            Signing target = signature.name == null ? signature : opened(signature.role);
            target.name = name;
            signed.add(target);
        }
        int next = 0;
        for (Piece part : Commas.split(cell, words)) {
            boolean day = date(part, signature);
            while (next < names.size() && names.get(next).end() <= part.start()) {
                next++;
            }
            boolean isName = next < names.size() && names.get(next).end() <= part.end();
            boolean isRole = words.whole("role", part.text()).isPresent();
            if (!day && isName) {
                note(part.from(names.get(next).end() - part.start()).strip(AROUND));
            } else if (!day && !isRole) {
                note.add(part);
            }
        }
        marks.add(cell);
        return signed;
    }

    /** Reads the day that somebody signed, if it stands here; a day without a year, or a second day, stays words. */
    private static boolean date(Piece part, Signing signature) {
        Piece bare = part.strip(AROUND);
        Optional<WrittenDate> written = SwedishDates.whole(bare.text())
                .or(() -> SwedishDates.find(bare.text(), 0).filter(d -> d.start() > 0));
        Optional<LocalDate> day = written.flatMap(WrittenDate::date).filter(date -> signature.date == null);
        day.ifPresent(date -> {
            signature.date = date;
            signature.day = bare.sub(written.get().start(), written.get().end());
        });
        return day.isPresent();
    }

    /** "Anna Berg, ordförande": the role stands beside the name and needs no label. */
    private Optional<Role> roleIn(Piece cell) {
        return Commas.split(cell, words).stream()
                .map(part -> words.whole("role", part.strip("()").text()))
                .flatMap(Optional::stream)
                .map(Role::new)
                .findFirst();
    }

    /** Claims everything that was read: names and notes as text, the rest as structure. */
    void claim() {
        for (int i = 0; i < signatures.size(); i++) {
            ModelPath signature = path.then("signatures", i);
            Piece name = signatures.get(i).name;
            Piece day = signatures.get(i).day;
            if (name != null) {
                ledger.text(signature.then("signatory"), name);
            }
            if (day != null) {
                ledger.held(signature.then("date"), day);
            }
        }
        note.sort(Piece.IN_ORDER);
        note.forEach(piece -> ledger.text(path.then("note"), piece));
        marks.forEach(piece -> ledger.structure(path, piece));
    }

    /** Whether a text holds the name of somebody who signs. */
    boolean namesSomebody(Piece text) {
        return !text.isBlank() && names(text).stream().anyMatch(name -> Names.isFullName(name.text(), words));
    }

    /** A part of a line of names without the date behind the name: "Anna Berg 2026-03-30". */
    private static Piece undated(Piece part) {
        Optional<WrittenDate> date = SwedishDates.find(part.text(), 0).filter(d -> d.start() > 0);
        return date.map(d -> part.sub(0, d.start()).strip()).orElse(part);
    }

    /** The names in a text; what else stands there must be a title, an organisation or a date. */
    private List<Piece> names(Piece text) {
        List<Piece> names = new ArrayList<>();
        for (Piece part : Commas.split(text, words)) {
            Piece bare = undated(part).strip(AROUND);
            if (Names.isFullName(bare.text(), words) || names.isEmpty() && Names.isName(bare.text(), words)) {
                names.add(bare);
            }
        }
        return names;
    }

    /** What stands side by side; names to the right of a label stand with it in one cell. */
    private List<Piece> cells(Line line) {
        List<Piece> cells = new ArrayList<>();
        for (Piece cell : apart(line)) {
            Piece before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (before != null && roleOf(before).isPresent() && roleOf(cell).isEmpty()) {
                int start = before.start() - line.piece().start();
                cells.set(
                        cells.size() - 1,
                        line.piece().sub(start, cell.end() - line.piece().start()));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static List<Piece> apart(Line line) {
        if (line.is(Line.Shape.TABLE_ROW)) {
            return line.cells().stream().filter(cell -> !isEmpty(cell)).toList();
        }
        List<Piece> cells = new ArrayList<>();
        String text = line.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\t' || text.startsWith("   ", i)) {
                cells.add(line.piece().sub(start, i).strip());
                while (i + 1 < text.length() && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t')) {
                    i++;
                }
                start = i + 1;
            }
        }
        cells.add(line.piece().from(start).strip());
        cells.removeIf(SignOffReader::isEmpty);
        return cells;
    }

    /** Nothing, or a line to sign on. */
    private static boolean isEmpty(Piece cell) {
        return isEmpty(cell.text());
    }

    private static boolean isEmpty(String text) {
        return text.chars().allMatch(c -> "._-–—… \t".indexOf(c) >= 0);
    }

    /** The names that stand in a role. */
    List<String> inRole(Role role) {
        return signatures.stream()
                .filter(s -> s.role.equals(role))
                .map(s -> s.name)
                .filter(Objects::nonNull)
                .map(Piece::words)
                .toList();
    }

    Optional<String> note() {
        return Entry.joined(note);
    }

    List<Signature> signatures(People people) {
        List<Signature> read = new ArrayList<>();
        for (Signing signing : signatures) {
            Signature.Builder signature = new Signature.Builder().role(signing.role);
            if (signing.name != null) {
                signature.signatory(people.mention(signing.name.words()));
            }
            if (signing.date != null) {
                signature.date(signing.date);
            }
            read.add(signature.build());
        }
        return read;
    }
}
