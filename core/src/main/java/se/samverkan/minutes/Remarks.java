package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.language.Lexicon;
import se.samverkan.meeting.AttendanceStatus;

/** Reads what an entry of a roll says besides name and affiliation: roles, marks, part of the meeting, by link, for whom. */
final class Remarks {

    private final Words words;
    private final ItemMarks items;

    Remarks(Words words) {
        this(words, ItemMarks.NONE);
    }

    Remarks(Words words, ItemMarks items) {
        this.words = words;
        this.items = items;
    }

    /** "Vakant", "ingen utsedd", "? skolförvaltningen": nobody holds the seat, so nobody was there. */
    boolean vacancy(Piece part, Entry entry) {
        boolean unknown = part.text().startsWith("?");
        Optional<Lexicon.Match> vacant = words.start("vacant", part.folded());
        if (!unknown && vacant.isEmpty()) {
            return false;
        }
        if (entry.status != AttendanceStatus.NOT_CALLED) {
            entry.status = AttendanceStatus.ABSENT;
        }
        // "Ej utsedd ledamot från Ekåsa kommun": whose seat it is stands in the same words.
        boolean told = vacant.isPresent()
                && words.has("organisation", part.from(vacant.get().end()).folded());
        if (!told) {
            entry.seat.add(part);
        }
        return !told;
    }

    /** Whether all of these are remarks; then they are read. */
    boolean all(List<Piece> parts, Entry entry) {
        boolean all = parts.size() > 1
                && parts.stream()
                        .allMatch(part -> words.whole("role", part.text()).isPresent());
        if (all) {
            parts.forEach(part -> remark(part, entry));
        }
        return all;
    }

    /** "(adjungeras vid behov via Anna Berg)": a role and what more there is to say of it. */
    boolean roleWithMore(Piece inside, Entry entry) {
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

    /** A remark about the entry: by link, for somebody, until some item, co-opted when needed. */
    boolean remark(Piece segment, Entry entry) {
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
                    Piece told = segment.from(note.get().end()).strip(":.");
                    Piece who = told.sub(0, Names.firstPart(told.text()).length());
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
                    if (part.isEmpty() && !TrailingNotes.isPartOfTime(note.get(), folded)) {
                        return false;
                    }
                    part.ifPresent(range -> entry.part = range);
                    entry.note.add(segment);
                    present(entry);
                }
                default -> entry.note.add(segment);
            }
            return true;
        }
        return roleOnly(segment, entry) || roleForPart(segment, entry) || ownItems(segment, entry);
    }

    /** "FHR 31": items as this document calls them. */
    private boolean ownItems(Piece segment, Entry entry) {
        List<Integer> numbers = Numerals.in(segment.text());
        List<String> parts = Names.parts(segment.folded());
        if (numbers.isEmpty() || parts.size() > 4 || !items.words().contains(Words.trimMarks(parts.get(0)))) {
            return false;
        }
        entry.part = items(numbers);
        entry.note.add(segment);
        present(entry);
        return true;
    }

    /** "föredragande 49": nothing but the numbers of items follow the role. */
    private static boolean isNumbers(String text) {
        return !Numerals.in(text).isEmpty() && text.chars().noneMatch(Character::isLetter);
    }

    private static ItemRange items(List<Integer> numbers) {
        return new ItemRange(numbers.get(0), Math.max(numbers.get(0), numbers.get(numbers.size() - 1)));
    }

    /** "ordförande t.o.m. § 5": a role for part of the meeting. Who takes it over later holds it for that part only, and the words say so. */
    private boolean roleForPart(Piece segment, Entry entry) {
        Optional<Lexicon.Match> role = words.start("role", segment.folded());
        Optional<Lexicon.Match> part = role.flatMap(
                r -> words.start("entrynote", segment.from(r.end()).strip().folded()));
        boolean some = part.isPresent()
                && List.of("until", "from", "items").contains(part.get().code());
        if (role.isPresent()
                && !some
                && isNumbers(segment.text().substring(role.get().end()))) {
            entry.roles.add(new Role(role.get().code()));
            entry.part = items(Numerals.in(segment.text()));
            entry.note.add(segment);
            return true;
        }
        if (!some || Numerals.in(segment.text()).isEmpty()) {
            return false;
        }
        if (!part.get().code().equals("from")) {
            entry.roles.add(new Role(role.get().code()));
        }
        entry.note.add(segment);
        return true;
    }

    private static void present(Entry entry) {
        if (entry.status == AttendanceStatus.UNKNOWN) {
            entry.status = AttendanceStatus.PRESENT;
        }
    }

    /** Words where a mark is expected: a remark if they are one, and in any case kept. */
    void remarkOrNote(Piece text, Entry entry) {
        Piece inside = text.text().startsWith("(") ? text.strip("()") : text;
        for (Piece part : Commas.split(inside, words)) {
            if (!remark(part, entry) && !mark(part, entry)) {
                entry.note.add(part);
            }
        }
        EntryReader.mergeNeighbours(entry.note, text);
    }

    /** "t.o.m. § 5", "fr.o.m. punkt 3", "§§ 4–9". */
    private Optional<ItemRange> part(Lexicon.Match note, String folded) {
        List<Integer> numbers = Numerals.in(TrailingNotes.withoutSubItems(folded));
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
                || items.areIn(folded)
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

    boolean mark(Piece segment, Entry entry) {
        Optional<String> mark = words.whole("mark", segment.text()).or(() -> toldMark(segment));
        if (mark.isEmpty() || entry.isEmpty()) {
            return false;
        }
        status(mark.get(), entry);
        if (Names.parts(segment.text()).size() > 1) {
            entry.note.add(segment);
        }
        return true;
    }

    /** "ej kallad denna gång": a mark in words that more words follow. */
    private Optional<String> toldMark(Piece segment) {
        return words.start("mark", segment.folded())
                .filter(mark ->
                        Names.parts(segment.text().substring(0, mark.end())).size() > 1)
                .filter(mark -> !mark.code().equals("present"))
                .map(Lexicon.Match::code);
    }

    static void status(String code, Entry entry) {
        entry.status = switch (code) {
            case "present" -> AttendanceStatus.PRESENT;
            case "absent" -> AttendanceStatus.ABSENT;
            default -> AttendanceStatus.NOT_CALLED;
        };
    }
}
