package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.Role;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;

/**
 * Reads one entry of a roll: name, organisation, title, role, and remarks, in any order that secretaries write them.
 *
 * <p>It fills an {@link Entry} with pieces and claims nothing.
 */
final class EntryReader {

    private static final Set<String> PARTS = Set.of("until", "from", "items");

    private final Words words;
    private final Remarks remarks;
    private final Offices offices;

    EntryReader(Words words) {
        this.words = words;
        this.remarks = new Remarks(words);
        this.offices = new Offices(words);
    }

    /** Reads the text of a whole entry. */
    void read(Piece text, Entry entry) {
        Piece rest = roleFirst(text.strip(";"), entry);
        List<Piece> segments = segments(rest, entry);
        boolean first = true;
        for (Piece segment : segments) {
            if (!segment.isBlank()) {
                segment(segment, entry, first);
                first = false;
            }
        }
        if (entry.name.isEmpty()) {
            nameLast(entry);
        }
        mergeNeighbours(entry.affiliation, text);
        mergeNeighbours(entry.name, text);
    }

    /** "Polisen, områdespolis Anna Berg": the name comes last, after a title in small letters. */
    private void nameLast(Entry entry) {
        for (int i = 0; i < entry.affiliation.size(); i++) {
            Piece piece = entry.affiliation.get(i);
            int start = piece.text().indexOf(' ');
            while (start > 0 && !Names.isFullName(piece.text().substring(start + 1), words)) {
                start = piece.text().indexOf(' ', start + 1);
            }
            if (start > 0 && Character.isLowerCase(piece.text().charAt(0))) {
                entry.name.add(piece.from(start).strip());
                entry.affiliation.set(i, piece.sub(0, start).strip());
                return;
            }
        }
    }

    /** Reads a cell that holds a name, perhaps with a role after it. */
    void readName(Piece cell, Entry entry) {
        read(cell, entry);
        if (entry.name.isEmpty() && entry.affiliation.size() == 1 && !cell.isBlank()) {
            // The column says that this is a name, so it is one, however it looks.
            entry.name.addAll(entry.affiliation);
            entry.affiliation.clear();
        }
    }

    /** Reads a cell that holds an organisation: roles and remarks in parentheses or after commas are taken out. */
    void readAffiliation(Piece cell, Entry entry) {
        List<Piece> parts = segments(cell, entry);
        for (Piece part : parts) {
            if (!part.isBlank() && !remarks.remark(part, entry)) {
                entry.affiliation.add(part);
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

    /** Cuts at commas, tabs, runs of blanks, and dashes between blanks; parentheses are taken out and read on their own. */
    private List<Piece> segments(Piece text, Entry entry) {
        List<Piece> segments = new ArrayList<>();
        String t = text.text();
        int start = 0;
        int i = 0;
        while (i < t.length()) {
            char c = t.charAt(i);
            int cut = cutAt(t, i);
            if (c == '(') {
                int close = t.indexOf(')', i);
                int end = close < 0 ? t.length() : close;
                segments.add(text.sub(start, i).strip(","));
                parenthesis(text.sub(i + 1, end).strip(), entry, segments);
                start = Math.min(t.length(), end + 1);
                i = start;
            } else if (cut > 0) {
                segments.add(text.sub(start, i).strip());
                start = i + cut;
                i = start;
            } else {
                i++;
            }
        }
        segments.add(text.sub(start, t.length()).strip());
        return segments;
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
        boolean dash = c == '-' || c == '–' || c == '—';
        return dash && i > 0 && t.charAt(i - 1) == ' ' && i + 1 < t.length() && t.charAt(i + 1) == ' ' ? 1 : 0;
    }

    private void parenthesis(Piece inside, Entry entry, List<Piece> segments) {
        if (inside.isBlank()) {
            return;
        }
        if (remarks.remark(inside, entry) || remarks.roleWithMore(inside, entry)) {
            return;
        }
        List<Piece> unknown = new ArrayList<>();
        for (Piece part : Commas.split(inside, words)) {
            if (!remarks.remark(part, entry)) {
                unknown.add(part);
            }
        }
        boolean affiliated = !entry.affiliation.isEmpty()
                || segments.stream().filter(segment -> !segment.isBlank()).count() > 1
                || entry.name.isEmpty() && segments.stream().noneMatch(s -> Names.isName(s.text(), words));
        // Beside an organisation a parenthesis explains, unless all of it names titles and units; without one it names
        // it.
        boolean affiliation = !affiliated || unknown.stream().allMatch(part -> names(part.text()));
        unknown.forEach(part -> (affiliation ? segments : entry.note).add(part));
        if (!affiliation) {
            mergeNeighbours(entry.note, inside);
        }
    }

    private boolean names(String text) {
        return offices.isTitle(text) || offices.isOrganisation(text) || Offices.isParty(text);
    }

    private void segment(Piece segment, Entry entry, boolean first) {
        if (first && nameFirst(segment, entry)) {
            return;
        }
        if (entry.name.isEmpty()
                && Names.isFullName(segment.text(), words)
                && !offices.isOrganisation(segment.text())) {
            entry.name.add(segment);
            return;
        }
        if (surnameFirst(segment, entry) || remarks.remark(segment, entry) || remarks.mark(segment, entry)) {
            return;
        }
        roleThenAffiliation(segment, entry);
    }

    private boolean nameFirst(Piece segment, Entry entry) {
        if (Names.isName(segment.text(), words)) {
            entry.name.add(segment);
            return true;
        }
        int cut = nameEnd(segment.text());
        if (cut > 0) {
            entry.name.add(segment.sub(0, cut).strip());
            segment(segment.from(cut).strip(), entry, false);
            return true;
        }
        return false;
    }

    /** "Anna Berg sekreterare Ekåsa kommun", "Anna Berg Ekåsa kommun, …": where a name ends though only a blank follows it; 0 if it does not. */
    private int nameEnd(String text) {
        String folded = Text.fold(text);
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            boolean stops = count >= 2
                    && (words.get("role").startingAt(folded, at).isPresent()
                            || words.get("entrynote").startingAt(folded, at).isPresent()
                            || words.get("title").startingAt(folded, at).isPresent()
                            || offices.isTitle(text.substring(at, end)));
            if (stops) {
                return Names.isFullName(text.substring(0, at), words) ? at : 0;
            }
            count++;
            at = end + 1;
        }
        return knownOrganisationStart(text);
    }

    /** Where an organisation starts after two words or more of a name: at "Region", at an abbreviation, at the word before "kommun"; else 0. */
    private int knownOrganisationStart(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (at == 0 || text.charAt(at - 1) == ' ') {
                starts.add(at);
            }
        }
        for (int w = 2; w < starts.size(); w++) {
            int at = starts.get(w);
            int end = w + 1 < starts.size() ? starts.get(w + 1) - 1 : text.length();
            if (offices.isOrganisationWord(text.substring(at, end))) {
                boolean belongsToWordBefore = Character.isLowerCase(text.charAt(at))
                        || Character.isUpperCase(text.charAt(at)) && isSecondWord(text.substring(at, end));
                int from = belongsToWordBefore ? starts.get(w - 1) : at;
                return Names.isFullName(text.substring(0, from).strip(), words) ? from : 0;
            }
        }
        return 0;
    }

    /** "kommun" and "stad" come after the name of the place. */
    private boolean isSecondWord(String word) {
        return words.get("afterplace").find(word).isPresent();
    }

    /** "Berg, Anna, …": a single capitalised word was taken for the name, and another one follows. */
    private boolean surnameFirst(Piece segment, Entry entry) {
        boolean oneWord = entry.name.size() == 1
                && entry.affiliation.isEmpty()
                && Names.parts(entry.name.get(0).text()).size() == 1
                && !entry.name.get(0).text().contains(",");
        boolean given = oneWord && Names.parts(segment.text()).size() <= 2 && Names.isName(segment.text(), words);
        if (given && segment.block() == entry.name.get(0).block()) {
            entry.name.add(segment);
            return true;
        }
        return false;
    }

    /** "skolchef t.o.m. § 19": a remark about part of the meeting ends a segment with only a blank before it. */
    private Piece withoutPart(Piece segment, Entry entry) {
        for (Lexicon.Match note : words.all("entrynote", segment)) {
            boolean part = note.start() > 0 && PARTS.contains(note.code());
            if (part && remarks.remark(segment.from(note.start()), entry)) {
                return segment.sub(0, note.start()).strip();
            }
        }
        return segment;
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
        for (int i = pieces.size() - 1; i > 0; i--) {
            Piece left = pieces.get(i - 1);
            Piece right = pieces.get(i);
            int gap = right.start() - left.end();
            boolean inside = left.start() >= source.start() && right.end() <= source.end();
            if (left.block() == right.block() && inside && gap > 0 && gap <= 3) {
                pieces.set(i - 1, source.sub(opened(left, right, source), closed(left, right, source)));
                pieces.remove(i);
            }
        }
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
