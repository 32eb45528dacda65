package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.Role;
import se.samverkan.language.Lexicon;

/**
 * Reads one entry of a roll: name, organisation, title, role, and remarks, in any order that secretaries write them.
 *
 * <p>It fills an {@link Entry} with pieces and claims nothing.
 */
final class EntryReader {

    private final Words words;
    private final Remarks remarks;
    private final Offices offices;
    private final NameEnds nameEnds;

    EntryReader(Words words, ItemMarks items) {
        this.words = words;
        this.remarks = new Remarks(words, items);
        this.offices = new Offices(words);
        this.nameEnds = new NameEnds(words, offices);
    }

    /** A stretch of an entry between separators, or inside parentheses; then with the words directly before them. */
    private record Part(Piece piece, boolean bracketed, String before) {}

    /** Reads the text of a whole entry. */
    void read(Piece text, Entry entry) {
        Piece rest = titleFirst(roleFirst(text.strip(";"), entry), entry);
        boolean first =
                entry.name.isEmpty() || Names.parts(entry.name.get(0).text()).size() == 1;
        for (Part part : parts(rest)) {
            read(part, entry, first);
            first = false;
        }
        if (entry.name.isEmpty()) {
            nameLast(entry);
        }
        mergeNeighbours(entry.affiliation, text);
        mergeNeighbours(entry.name, text);
    }

    /** Reads a line below that goes on with an entry. */
    void more(Piece text, Entry entry) {
        Set<Piece> known = new HashSet<>(entry.affiliation);
        parts(text).forEach(part -> read(part, entry, false));
        mergeNeighbours(entry.affiliation, text);
        entry.affiliation.stream()
                .filter(piece -> !known.contains(piece) && !known.isEmpty())
                .limit(1)
                .forEach(entry.broken::add);
    }

    private void read(Part part, Entry entry, boolean first) {
        if (part.bracketed()) {
            parenthesis(part, entry, first);
        } else {
            segment(part.piece(), entry, first);
        }
    }

    /** "Polisen, områdespolis Anna Berg": the name comes last, after a title in small letters. */
    private void nameLast(Entry entry) {
        for (int i = 0; i < entry.affiliation.size(); i++) {
            Piece piece = entry.affiliation.get(i);
            int start = nameStart(piece.text());
            if (start > 0 && Character.isLowerCase(piece.text().charAt(0))) {
                entry.name.add(piece.from(start).strip());
                entry.affiliation.set(i, piece.sub(0, start).strip());
                return;
            }
        }
    }

    /** The blank before the full name that a text ends in, the longest; not positive if there is none. */
    private int nameStart(String text) {
        int start = text.length();
        for (int count = 0; count <= Names.MOST_WORDS && start > 0; count++) {
            start = text.lastIndexOf(' ', start - 1);
        }
        start = text.indexOf(' ', Math.max(0, start));
        while (start > 0 && !Names.isFullName(text.substring(start + 1), words)) {
            start = text.indexOf(' ', start + 1);
        }
        return start;
    }

    /** Reads a cell that holds a name, perhaps with a role after it. */
    void readName(Piece cell, Entry entry) {
        read(cell, entry);
        if (entry.name.isEmpty() && entry.affiliation.size() == 1 && entry.seat.isEmpty()) {
            // The column says that this is a name, so it is one, however it looks.
            entry.name.addAll(entry.affiliation);
            entry.affiliation.clear();
        }
    }

    /** Reads a cell that holds an organisation: roles and remarks in parentheses or after commas are taken out. */
    void readAffiliation(Piece cell, Entry entry) {
        for (Part part : parts(cell)) {
            if (part.bracketed()) {
                parenthesis(part, entry, false);
            } else if (!aside(part.piece(), entry)) {
                roleThenAffiliation(part.piece(), entry);
            }
        }
        mergeNeighbours(entry.affiliation, cell);
    }

    /** Reads a cell after name and organisation: titles and units belong to them, anything else is a remark. */
    void readRest(Piece cell, Entry entry) {
        for (Piece part : Commas.split(cell, words)) {
            if (!remarks.remark(part, entry) && !remarks.mark(part, entry)) {
                boolean belongs = offices.isTitle(part.text()) || offices.isOrganisation(part.text());
                (belongs ? entry.affiliation : entry.note).add(part);
            }
        }
        mergeNeighbours(entry.affiliation, cell);
    }

    /** Reads a cell that holds a title, perhaps with a role at this meeting in it: "farmaceut, sekreterare". */
    void readTitle(Piece cell, Entry entry) {
        for (Piece part : Commas.split(cell, words)) {
            if (!remarks.remark(part, entry)) {
                entry.title.add(part);
            }
        }
        mergeNeighbours(entry.title, cell);
    }

    /** Whether nothing is known yet of where somebody comes from, apart from their party. */
    boolean hasOnlyParty(Entry entry) {
        return entry.affiliation.stream().allMatch(piece -> offices.isParty(piece.text()));
    }

    /** Reads what stands in the place of a mark. */
    void readMark(Piece mark, Entry entry) {
        if (remarks.mark(mark, entry)) {
            entry.marked = true;
        } else {
            remarks.remarkOrNote(mark, entry);
        }
    }

    /** Whether a text starts with a role and a name after it. */
    boolean startsWithRole(Piece text) {
        return words.start("role", text)
                .map(role -> text.from(role.end()).strip(":,–-"))
                .filter(rest -> !rest.isBlank() && Names.startsWithName(rest.text(), words))
                .isPresent();
    }

    /** "Ordförande: Anna Berg", "Ordförande Anna Berg": the role comes first. */
    private Piece roleFirst(Piece text, Entry entry) {
        Optional<Lexicon.Match> role = words.start("role", text);
        if (role.isEmpty()) {
            return text;
        }
        Piece rest = text.from(role.get().end()).strip(":,–-");
        if (!rest.isBlank() && Names.startsWithName(rest.text(), words)) {
            entry.roles.add(new Role(role.get().code()));
            return rest;
        }
        return text;
    }

    /** "Professor Anna Berg": a title before a whole name. */
    private Piece titleFirst(Piece text, Entry entry) {
        int blank = text.text().indexOf(' ');
        if (blank > 0 && offices.isTitle(text.text().substring(0, blank))) {
            Piece rest = text.from(blank).strip();
            if (Names.startsWithFullName(rest.text(), words)) {
                entry.affiliation.add(text.sub(0, blank));
                return rest;
            }
        }
        return text;
    }

    /** Cuts at commas, tabs, runs of blanks, and dashes between blanks; what stands in parentheses is a part of its own. */
    private static List<Part> parts(Piece text) {
        List<Part> parts = new ArrayList<>();
        String t = text.text();
        int start = 0;
        int i = 0;
        while (i < t.length()) {
            int cut = cutAt(t, i);
            if (t.charAt(i) == '(') {
                int close = t.indexOf(')', i);
                int end = close < 0 ? t.length() : close;
                Piece before = text.sub(start, i).strip(",");
                parts.add(new Part(before, false, ""));
                parts.add(new Part(text.sub(i + 1, end).strip(), true, before.words()));
                start = Math.min(t.length(), end + 1);
                i = start;
            } else if (cut > 0) {
                parts.add(new Part(text.sub(start, i).strip(), false, ""));
                start = i + cut;
                i = start;
            } else {
                i++;
            }
        }
        parts.add(new Part(text.sub(start, t.length()).strip(), false, ""));
        parts.removeIf(part -> part.piece().isBlank());
        return parts;
    }

    /** How many characters of a separator stand at an offset. */
    private static int cutAt(String t, int i) {
        char c = t.charAt(i);
        if (c == ',' || c == ';' || c == '\t' || c == '|') {
            return 1;
        }
        if (c == ' ' && t.startsWith("  ", i)) {
            return 2;
        }
        if (c == ':' && t.startsWith(" ", i + 1)) {
            return 1;
        }
        boolean dash = c == '-' || c == '–' || c == '—';
        return dash && i > 0 && t.charAt(i - 1) == ' ' && i + 1 < t.length() && t.charAt(i + 1) == ' ' ? 1 : 0;
    }

    private void parenthesis(Part part, Entry entry, boolean first) {
        Piece inside = part.piece();
        if (aside(inside, entry) || remarks.roleWithMore(inside, entry)) {
            return;
        }
        List<Piece> unknown = new ArrayList<>();
        for (Piece words : Commas.commas(inside)) {
            if (!aside(words, entry) && !remarks.all(Commas.split(words, this.words), entry)) {
                unknown.add(words);
            }
        }
        // Beside an organisation a parenthesis explains, unless all of it names titles and units; without one it names
        // it.
        boolean affiliated = !entry.affiliation.isEmpty() || entry.shared != null;
        // "ersätter Bo Ek (S)": the parenthesis is about whom somebody stands in for.
        String other = entry.substituteFor;
        boolean substitutes = other != null && part.before().endsWith(other);
        boolean party = unknown.stream().allMatch(words -> offices.isParty(words.text()));
        boolean affiliation = affiliated
                ? !substitutes && !(entry.housed && party) && unknown.stream().allMatch(words -> names(words.text()))
                : !(substitutes && party);
        if (affiliation) {
            boolean opens = first;
            for (Piece words : unknown) {
                segment(words, entry, opens);
                opens = false;
            }
        } else {
            entry.note.addAll(unknown);
        }
    }

    /** Reads a part that says something of the entry rather than where it comes from: an empty seat, a remark, a mark. */
    private boolean aside(Piece part, Entry entry) {
        return remarks.vacancy(part, entry) || remarks.remark(part, entry) || remarks.mark(part, entry);
    }

    private boolean names(String text) {
        int blank = text.indexOf(' ');
        // "enhetschef boendestöd": a title and its field.
        boolean titled = offices.isTitle(blank < 0 ? text : text.substring(0, blank));
        return titled || offices.isTitle(text) || offices.isOrganisation(text) || offices.isParty(text);
    }

    private void segment(Piece segment, Entry entry, boolean first) {
        if (remarks.vacancy(segment, entry) || first && nameFirst(segment, entry)) {
            return;
        }
        if (entry.name.isEmpty()
                && Names.isFullName(segment.text(), words)
                && !offices.isOrganisation(segment.text())) {
            entry.name.add(segment);
            return;
        }
        if (!surnameFirst(segment, entry) && !aside(segment, entry)) {
            roleThenAffiliation(segment, entry);
        }
    }

    private boolean nameFirst(Piece segment, Entry entry) {
        if (Names.isName(segment.text(), words) || Names.isSurname(segment.text(), words)) {
            entry.name.add(segment);
            return true;
        }
        int cut = nameEnds.find(segment.text());
        if (cut > 0) {
            entry.name.add(segment.sub(0, cut).strip());
            segment(nameEnds.afterJoin(segment.from(cut).strip()), entry, false);
            return true;
        }
        return false;
    }

    /** "Berg, Anna, …": a single capitalised word was taken for the name, and another one follows. */
    private boolean surnameFirst(Piece segment, Entry entry) {
        boolean oneWord = entry.name.size() == 1
                && entry.affiliation.isEmpty()
                && (Names.parts(entry.name.get(0).text()).size() == 1
                        || Names.isSurname(entry.name.get(0).text(), words))
                && !entry.name.get(0).text().contains(",");
        boolean given = oneWord && Names.parts(segment.text()).size() <= 2 && Names.isName(segment.text(), words);
        if (given && segment.block() == entry.name.get(0).block()) {
            entry.name.add(segment);
            return true;
        }
        return false;
    }

    /** "skolchef t.o.m. § 19", "kurator via länk": a remark about part of the meeting or the way there ends a segment with only a blank before it. */
    private Piece withoutPart(Piece segment, Entry entry) {
        Optional<Lexicon.Match> note =
                TrailingNotes.first(words.get("entrynote").allIn(segment.folded()), segment.folded());
        return note.filter(found -> remarks.remark(segment.from(found.start()), entry))
                .map(found -> segment.sub(0, found.start()).strip())
                .orElse(segment);
    }

    /** "sekreterare Ekåsa kommun", "ordförande i lokal beredningsgrupp", "Ekåsa kommun". */
    private void roleThenAffiliation(Piece whole, Entry entry) {
        Piece segment = withoutPart(whole, entry);
        Optional<Lexicon.Match> role = words.start("role", segment);
        if (role.isPresent() && role.get().end() < segment.text().length()) {
            Piece rest = segment.from(role.get().end()).strip(":");
            boolean elsewhere = words.start("elsewhere", rest).isPresent();
            boolean starts =
                    !rest.isBlank() && Character.isUpperCase(rest.text().charAt(0));
            if (!elsewhere && starts && entry.affiliation.isEmpty() && !entry.name.isEmpty()) {
                entry.roles.add(new Role(role.get().code()));
                entry.affiliation.add(rest);
                return;
            }
        }
        entry.affiliation.add(segment);
    }

    /** Pieces of one line with nothing but a comma between them are one piece: the words as written. */
    static void mergeNeighbours(List<Piece> pieces, Piece source) {
        List<Piece> merged = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int last = i;
            while (last + 1 < pieces.size() && isNeighbour(pieces.get(last), pieces.get(last + 1), source)) {
                last++;
            }
            Piece left = pieces.get(i);
            Piece right = pieces.get(last);
            merged.add(i == last ? left : source.sub(opened(left, right, source), closed(left, right, source)));
            i = last + 1;
        }
        pieces.clear();
        pieces.addAll(merged);
    }

    private static boolean isNeighbour(Piece left, Piece right, Piece source) {
        int gap = right.start() - left.end();
        boolean inside = left.start() >= source.start() && right.end() <= source.end();
        return left.block() == right.block() && inside && gap > 0 && gap <= 3;
    }

    /** The start of the merged piece in its source: before the parenthesis that opens one inside it. */
    private static int opened(Piece left, Piece right, Piece source) {
        int start = left.start() - source.start();
        String merged = source.text().substring(start, right.end() - source.start());
        int close = merged.indexOf(')');
        boolean open = close >= 0 && (merged.indexOf('(') < 0 || merged.indexOf('(') > close);
        return open && start > 0 && source.text().charAt(start - 1) == '(' ? start - 1 : start;
    }

    /** The end of the merged piece in its source: after the parenthesis that closes one inside it. */
    private static int closed(Piece left, Piece right, Piece source) {
        int end = right.end() - source.start();
        String merged = source.text().substring(left.start() - source.start(), end);
        boolean open = merged.lastIndexOf('(') > merged.lastIndexOf(')');
        return open && end < source.text().length() && source.text().charAt(end) == ')' ? end + 1 : end;
    }
}
