package se.samverkan.testkit.generate.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.id.AttendanceId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.testkit.generate.years.MeetingShape.EntryShape;

/** Writes the roll of a meeting: who led, kept and verified the minutes, and what is remarked on others. */
final class RollWriter {

    /** Up to here nothing is remarked. */
    private static final int SILENT = 12;

    /** Comes instead of somebody absent. */
    static final int SUBSTITUTE = SILENT + 4;

    /** Is there throughout and says nothing. */
    static final int LISTENS = SILENT + 8;

    static final int REMARKS = LISTENS + 1;

    private final Setting setting;
    private final MeetingShape shape;
    private final ItemRange items;
    private final boolean numbered;
    private boolean substituted;

    RollWriter(Setting setting, MeetingShape shape, int items) {
        this.setting = setting;
        this.shape = shape;
        this.items = setting.range(Math.max(1, items));
        this.numbered = items > 0 && setting.numbering().isWritten();
    }

    /** Whether a remark is one that there can be on a member: how they took part, or in what. */
    static boolean isOfMembers(int remark) {
        return remark < SUBSTITUTE;
    }

    /** Whether one of those present only listens; chair and secretary never do. */
    static boolean listens(MeetingShape shape, int index) {
        return index > 1 && remark(shape.roll().present(), index) == LISTENS;
    }

    List<Attendance> write() {
        List<Attendance> roll = new ArrayList<>();
        for (int i = 0; i < setting.present().size(); i++) {
            roll.add(present(i));
        }
        List<Attendance> absent = new ArrayList<>();
        List<Attendance> uncalled = new ArrayList<>();
        for (int i = 0; i < setting.away().size(); i++) {
            boolean called = isCalled(i);
            Attendance entry = entry(setting.away().get(i))
                    .status(called ? AttendanceStatus.ABSENT : AttendanceStatus.NOT_CALLED)
                    .build();
            (called ? absent : uncalled).add(entry);
        }
        roll.addAll(absent);
        if (shape.has(Habit.MIXED_ROLL) && !absent.isEmpty() && uncalled.isEmpty()) {
            // The last of those present stands below those absent.
            roll.add(roll.remove(setting.present().size() - 1));
        }
        roll.addAll(uncalled);
        return roll;
    }

    /** The first absence is of somebody who was called, so that somebody can come instead. */
    private boolean isCalled(int index) {
        return index == 0 || remark(shape.roll().away(), index) < SILENT;
    }

    private Attendance present(int index) {
        Attendee who = setting.present().get(index);
        Attendance entry =
                entry(who).status(AttendanceStatus.PRESENT).roles(roles(index)).build();
        int remark = remark(shape.roll().present(), index);
        boolean officer =
                index < 2 || setting.verifiers(shape.has(Habit.TWO_VERIFIERS)).contains(who);
        return officer ? online(entry, remark) : remarked(entry, remark, index);
    }

    private List<Role> roles(int index) {
        boolean verifies = setting.verifiers(shape.has(Habit.TWO_VERIFIERS))
                .contains(setting.present().get(index));
        return switch (index) {
            case 0 -> List.of(Role.CHAIR);
            case 1 -> List.of(Role.SECRETARY);
            default -> verifies ? List.of(Role.VERIFIER) : List.of();
        };
    }

    private static int remark(List<EntryShape> entries, int index) {
        return index < entries.size() ? entries.get(index).remark() : 0;
    }

    private Attendance.Builder entry(Attendee who) {
        return new Attendance.Builder()
                .id(new AttendanceId(setting.id() + "/" + who.person()))
                .name(who.name())
                .person(who.person())
                .affiliationAsWritten(who.whence().affiliation())
                .organisationName(who.whence().organisation())
                .organisation(who.whence().known())
                .party(who.whence().party())
                .title(who.whence().title());
    }

    private static Attendance online(Attendance entry, int remark) {
        return remark < SILENT || remark > SILENT + 1
                ? entry
                : entry.withNote("via länk").withOnline(true);
    }

    private Attendance remarked(Attendance entry, int remark, int index) {
        return switch (remark) {
            case SILENT, SILENT + 1 -> online(entry, remark);
            case SILENT + 2 -> part(entry, new ItemRange(items.first(), item(index)), "t.o.m. § " + item(index));
            case SILENT + 3 -> part(entry, new ItemRange(item(index), items.last()), "fr.o.m. § " + item(index));
            case SUBSTITUTE -> substitute(entry);
            case SILENT + 5 -> entry.withNote("nås på telefon");
            case SILENT + 6 -> entry.withRoles(Role.GUEST);
            case SILENT + 7 -> entry.withNote("adjungeras vid behov").withRoles(Role.COOPTED);
            default -> entry;
        };
    }

    private int item(int index) {
        return items.first() + index % items.size();
    }

    /** Without numbers nobody can tell which part it was. */
    private Attendance part(Attendance entry, ItemRange part, String words) {
        return numbered ? entry.withNote(words).withPart(part) : entry;
    }

    private Attendance substitute(Attendance entry) {
        Optional<Attendee> absent = setting.away().stream().findFirst();
        if (absent.isEmpty() || substituted) {
            return entry;
        }
        substituted = true;
        return entry.withNote("ersätter " + absent.get().name())
                .withSubstituteFor(absent.get().mention())
                .withRoles(Role.SUBSTITUTE)
                .withAffiliationAsWritten(absent.get().whence().organisation())
                .withOrganisationName(absent.get().whence().organisation())
                .withOrganisation(absent.get().whence().known())
                .withTitle(Optional.empty());
    }
}
