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

    Remarks(Words words) {
        this.words = words;
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
        EntryReader.mergeNeighbours(entry.note, text);
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

    boolean mark(Piece segment, Entry entry) {
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
}
