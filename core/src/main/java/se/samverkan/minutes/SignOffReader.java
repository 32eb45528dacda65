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
import se.samverkan.organisation.Mention;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.WrittenDate;

/** Reads the block of names under minutes: roles as labels, names beside or below them, one under another or in columns. */
final class SignOffReader {

    /** A line of the block while it is read. */
    static final class Signing {
        final Role role;

        @Nullable
        String signatory;

        @Nullable
        LocalDate date;

        Signing(Role role) {
            this.role = role;
        }
    }

    private final Words words;
    private final Ledger ledger;
    private final ModelPath path;
    private final List<Signing> signatures = new ArrayList<>();
    private final List<String> note = new ArrayList<>();

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

    private Optional<Label> roleOf(Piece cell) {
        return Label.of(cell, words)
                .filter(label -> label.isRole() || label.code().equals("signed-by"));
    }

    /** Reads a line of labels, with names beside them or not. */
    void label(Line line) {
        List<Signing> opened = new ArrayList<>();
        for (Piece cell : cells(line)) {
            Label label = roleOf(cell).orElseThrow();
            ledger.structure(path, label.mark());
            Role role = new Role(label.code().equals("signed-by") ? "verifier" : label.code());
            List<Piece> names = names(label.value());
            if (names.isEmpty()) {
                opened.add(opened(role));
            }
            for (Piece name : names) {
                opened.add(opened(role));
                sign(opened.get(opened.size() - 1), name);
            }
            ledger.structure(path, label.value());
        }
        open = opened;
    }

    private Signing opened(Role role) {
        Signing signature = new Signing(role);
        signatures.add(signature);
        return signature;
    }

    /** Reads a line below the labels. Says whether it belonged to the block. */
    boolean line(Line line) {
        if (line.text().chars().allMatch(c -> "._-–—… \t".indexOf(c) >= 0)) {
            ledger.structure(path, line.piece());
            return true;
        }
        if (words.has("signed", line.folded())) {
            ledger.text(path.then("note"), line.piece());
            note.add(line.piece().words());
            return true;
        }
        List<Piece> cells = cells(line);
        boolean all = !cells.isEmpty() && cells.stream().allMatch(this::isNameOrDate);
        if (!all || open.isEmpty()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), Math.min(i, open.size() - 1));
        }
        ledger.structure(path, line.piece());
        return true;
    }

    private boolean isNameOrDate(Piece cell) {
        return SwedishDates.whole(cell.text()).isPresent() || !names(cell).isEmpty();
    }

    private void cell(Piece cell, int column) {
        Signing signature = open.get(column);
        Optional<LocalDate> day = SwedishDates.whole(cell.text()).flatMap(WrittenDate::date);
        if (day.isPresent()) {
            signature.date = day.get();
            return;
        }
        for (Piece name : names(cell)) {
            // A second name under one label is a second signature in the same role.
            Signing target = signature.signatory == null ? signature : opened(signature.role);
            sign(target, name);
        }
    }

    private void sign(Signing signature, Piece name) {
        signature.signatory = name.words();
        ledger.text(path.then("signatures", signatures.indexOf(signature)).then("signatory"), name);
    }

    /** The names in a text; what else stands there must be a title, an organisation or a date. */
    private List<Piece> names(Piece text) {
        List<Piece> names = new ArrayList<>();
        for (Piece part : Commas.split(text, words)) {
            Piece bare = part.strip("._()");
            if (Names.isFullName(bare.text(), words) || names.isEmpty() && Names.isName(bare.text(), words)) {
                names.add(bare);
            }
        }
        return names;
    }

    private static List<Piece> cells(Line line) {
        if (line.is(Line.Shape.TABLE_ROW)) {
            return line.cells().stream().filter(cell -> !cell.isBlank()).toList();
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
        cells.removeIf(Piece::isBlank);
        return cells;
    }

    /** The names that stand in a role. */
    List<String> inRole(Role role) {
        return signatures.stream()
                .filter(s -> s.role.equals(role))
                .map(s -> s.signatory)
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<String> note() {
        return note.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", note));
    }

    List<Signature> signatures(People people) {
        List<Signature> read = new ArrayList<>();
        for (Signing signature : signatures) {
            Signature.Builder builder = new Signature.Builder().role(signature.role);
            if (signature.signatory != null) {
                Mention mention = people.mention(signature.signatory);
                builder.signatory(mention);
            }
            if (signature.date != null) {
                builder.date(signature.date);
            }
            read.add(builder.build());
        }
        return read;
    }
}
