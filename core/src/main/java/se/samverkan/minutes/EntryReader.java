package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.AttendanceStatus;

/**
 * Reads one entry of a roll: name, organisation, title, role, and remarks, in any order that secretaries write them.
 *
 * <p>It fills an {@link Entry} with pieces and claims nothing.
 */
final class EntryReader {

    private final Words words;

    EntryReader(Words words) {
        this.words = words;
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
        mergeNeighbours(entry.affiliation, text);
        mergeNeighbours(entry.name, text);
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
            if (!part.isBlank() && !remark(part, entry)) {
                entry.affiliation.add(part);
            }
        }
        mergeNeighbours(entry.affiliation, cell);
    }

    /** Reads a cell after name and organisation: titles and units belong to them, anything else is a remark. */
    void readRest(Piece cell, Entry entry) {
        for (Piece part : Commas.split(cell, words)) {
            if (!remark(part, entry) && !mark(part, entry)) {
                boolean belongs = isTitle(part.text()) || isOrganisation(part.text());
                (belongs ? entry.affiliation : entry.note).add(part);
            }
        }
        mergeNeighbours(entry.affiliation, cell);
    }

    /** Reads a cell that holds a title, perhaps with a role at this meeting in it: "farmaceut, sekreterare". */
    void readTitle(Piece cell, Entry entry) {
        for (Piece part : Commas.split(cell, words)) {
            if (!remark(part, entry)) {
                entry.title.add(part);
            }
        }
        mergeNeighbours(entry.title, cell);
    }

    /** Whether a text starts with a role and a name after it. */
    boolean startsWithRole(Piece text) {
        return words.start("role", text.folded())
                .map(role -> text.from(role.end()).strip(":,–-"))
                .filter(rest -> !rest.isBlank() && Names.startsWithName(rest.text(), words))
                .isPresent();
    }

    /** "Ordförande: Anna Berg", "Ordförande Anna Berg": the role comes first. */
    private Piece roleFirst(Piece text, Entry entry) {
        Optional<Lexicon.Match> role = words.start("role", text.folded());
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
        if (remark(inside, entry) || roleWithMore(inside, entry)) {
            return;
        }
        List<Piece> unknown = new ArrayList<>();
        for (Piece part : Commas.split(inside, words)) {
            if (!remark(part, entry)) {
                unknown.add(part);
            }
        }
        boolean affiliated = !entry.affiliation.isEmpty()
                || segments.stream().filter(segment -> !segment.isBlank()).count() > 1
                || entry.name.isEmpty() && segments.stream().noneMatch(s -> Names.isName(s.text(), words));
        for (Piece part : unknown) {
            // Beside an organisation a parenthesis explains; without one it names it.
            boolean affiliation =
                    !affiliated || isTitle(part.text()) || isOrganisation(part.text()) || isParty(part.text());
            (affiliation ? segments : entry.note).add(part);
        }
    }

    /** "(S)", "(KD)": a political party. */
    private static boolean isParty(String text) {
        return text.length() <= 4 && text.chars().allMatch(Character::isUpperCase);
    }

    /** "(adjungeras vid behov via Anna Berg)": a role and what more there is to say of it. */
    private boolean roleWithMore(Piece inside, Entry entry) {
        Optional<Lexicon.Match> role = words.start("role", inside.folded());
        boolean elsewhere = role.isEmpty()
                || words.start(
                                "elsewhere",
                                inside.from(role.get().end()).strip().folded())
                        .isPresent();
        boolean more =
                role.isPresent() && inside.text().startsWith(" ", role.get().end());
        if (elsewhere || !more) {
            return false;
        }
        entry.roles.add(new Role(role.get().code()));
        entry.note.add(inside);
        return true;
    }

    private void segment(Piece segment, Entry entry, boolean first) {
        if (first && nameFirst(segment, entry)) {
            return;
        }
        if (entry.name.isEmpty() && Names.isFullName(segment.text(), words) && !isOrganisation(segment.text())) {
            entry.name.add(segment);
            return;
        }
        if (surnameFirst(segment, entry) || remark(segment, entry) || mark(segment, entry)) {
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
                            || isTitle(text.substring(at, end)));
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
            if (isOrganisationWord(text.substring(at, end))) {
                boolean belongsToWordBefore = Character.isLowerCase(text.charAt(at))
                        || Character.isUpperCase(text.charAt(at)) && isSecondWord(text.substring(at, end));
                int from = belongsToWordBefore ? starts.get(w - 1) : at;
                return Names.isFullName(text.substring(0, from).strip(), words) ? from : 0;
            }
        }
        return 0;
    }

    private boolean isOrganisationWord(String word) {
        String trimmed = Words.trimMarks(word);
        return words.get("organisation").find(trimmed).isPresent()
                || words.ending("organisationending", Text.fold(trimmed)).isPresent();
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

    private boolean isOrganisation(String text) {
        return words.has("organisation", Text.fold(text));
    }

    /** A remark about the entry: by link, for somebody, until some item, co-opted when needed. */
    private boolean remark(Piece segment, Entry entry) {
        String folded = segment.folded();
        Optional<Lexicon.Match> note = words.start("entrynote", folded);
        if (note.isPresent()) {
            boolean whole = note.get().end() == folded.length();
            switch (note.get().code()) {
                case "online" -> {
                    if (!whole) {
                        return false;
                    }
                    entry.online = true;
                    entry.note.add(segment);
                    present(entry);
                }
                case "substitute-for", "for" -> {
                    Piece who = segment.from(note.get().end()).strip(":.");
                    if (!Names.isName(who.text(), words)) {
                        return false;
                    }
                    entry.substituteFor = who.words();
                    entry.roles.add(Role.SUBSTITUTE);
                    entry.note.add(segment);
                }
                case "except" -> {
                    entry.note.add(segment);
                    present(entry);
                }
                case "until", "from", "items" -> {
                    Optional<ItemRange> part = part(note.get(), folded);
                    if (part.isEmpty()) {
                        return false;
                    }
                    entry.part = part.get();
                    entry.note.add(segment);
                    present(entry);
                }
                default -> entry.note.add(segment);
            }
            return true;
        }
        return roleOnly(segment, entry);
    }

    private static void present(Entry entry) {
        if (entry.status == AttendanceStatus.UNKNOWN) {
            entry.status = AttendanceStatus.PRESENT;
        }
    }

    /** Words where a mark is expected: a remark if they are one, and in any case kept. */
    void remarkOrNote(Piece text, Entry entry) {
        for (Piece part : Commas.split(text.strip("()"), words)) {
            if (!remark(part, entry) && !mark(part, entry)) {
                entry.note.add(part);
            }
        }
        mergeNeighbours(entry.note, text);
    }

    /** "t.o.m. § 5", "fr.o.m. punkt 3", "§§ 4–9". */
    private Optional<ItemRange> part(Lexicon.Match note, String folded) {
        List<Integer> numbers = Numerals.in(folded);
        if (numbers.isEmpty() || !words.has("entrynote", folded) || !mentionsItems(note, folded)) {
            return Optional.empty();
        }
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        return switch (note.code()) {
            case "until" -> Optional.of(new ItemRange(0, first));
            case "from" -> Optional.of(new ItemRange(first, Integer.MAX_VALUE));
            default -> last >= first ? Optional.of(new ItemRange(first, last)) : Optional.empty();
        };
    }

    private boolean mentionsItems(Lexicon.Match note, String folded) {
        return note.code().equals("items")
                || words.get("entrynote").allIn(folded).stream()
                        .anyMatch(m -> m.code().equals("items"));
    }

    /** A segment that is nothing but a role at this meeting. */
    private boolean roleOnly(Piece segment, Entry entry) {
        Optional<String> role = words.whole("role", segment.text());
        if (role.isEmpty()) {
            return false;
        }
        entry.roles.add(new Role(role.get()));
        // The usual word says no more than the role does; anything longer is kept in its words.
        if (Names.parts(segment.text()).size() > 1) {
            entry.note.add(segment);
        }
        return true;
    }

    private boolean mark(Piece segment, Entry entry) {
        Optional<String> mark = words.whole("mark", segment.text());
        if (mark.isEmpty() || entry.isEmpty()) {
            return false;
        }
        status(mark.get(), entry);
        if (Names.parts(segment.text()).size() > 1) {
            entry.note.add(segment);
        }
        return true;
    }

    static void status(String code, Entry entry) {
        entry.status = switch (code) {
            case "present" -> AttendanceStatus.PRESENT;
            case "absent" -> AttendanceStatus.ABSENT;
            default -> AttendanceStatus.NOT_CALLED;
        };
    }

    /** "sekreterare Ekåsa kommun", "ordförande i lokal beredningsgrupp", "Ekåsa kommun". */
    private void roleThenAffiliation(Piece segment, Entry entry) {
        Optional<Lexicon.Match> role = words.start("role", segment.folded());
        if (role.isPresent() && role.get().end() < segment.text().length()) {
            Piece rest = segment.from(role.get().end()).strip(":");
            boolean elsewhere = words.start("elsewhere", rest.folded()).isPresent();
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
    private static void mergeNeighbours(List<Piece> pieces, Piece source) {
        for (int i = pieces.size() - 1; i > 0; i--) {
            Piece left = pieces.get(i - 1);
            Piece right = pieces.get(i);
            int gap = right.start() - left.end();
            boolean inside = left.start() >= source.start() && right.end() <= source.end();
            if (left.block() == right.block() && inside && gap > 0 && gap <= 3) {
                pieces.set(i - 1, source.sub(left.start() - source.start(), right.end() - source.start()));
                pieces.remove(i);
            }
        }
    }

    /** Whether a word is a title of office: "enhetschef", "MAS", "chef/utvecklingsledare". */
    boolean isTitle(String text) {
        String folded = Text.fold(Words.trimMarks(text));
        if (words.get("title").find(folded).isPresent()) {
            return true;
        }
        List<String> parts = Names.parts(folded);
        if (parts.isEmpty() || parts.size() > 4) {
            return false;
        }
        String last = parts.get(parts.size() - 1);
        boolean byLast = words.get("title").find(last).isPresent() || endsAsTitle(last);
        return byLast && parts.stream().allMatch(p -> p.chars().noneMatch(Character::isDigit));
    }

    private boolean endsAsTitle(String word) {
        for (String part : word.split("/", -1)) {
            if (words.ending("titleending", part).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
