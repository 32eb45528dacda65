package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.MeetingId;
import se.samverkan.id.PersonId;
import se.samverkan.language.Text;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Profile;
import se.samverkan.testkit.generate.words.Words;
import se.samverkan.testkit.generate.years.MeetingShape.EntryShape;
import se.samverkan.testkit.generate.years.MeetingShape.RollShape;

/** Meetings on their own, on which no rule fires in their profile, whatever habits their minutes have. */
public final class Meetings {

    private Meetings() {}

    /**
     * Which meetings are asked for.
     *
     * @param year the year, or any
     * @param profile the profile, or any that minutes call for by themselves
     * @param size how many items
     * @param complete whether they have whatever a rule speaks of
     */
    public record Wish(Optional<Integer> year, Optional<Profile> profile, Size size, boolean complete) {

        /** Any meeting. */
        public static final Wish ANY = new Wish(Optional.empty(), Optional.empty(), Size.ANY, false);

        /**
         * Checks that a complete meeting has room.
         *
         * @param year the year, or any
         * @param profile the profile, or any
         * @param size how many items
         * @param complete whether they have whatever a rule speaks of
         * @throws IllegalArgumentException if the most items are too few for whatever a rule speaks of
         */
        public Wish {
            if (complete && size.max() < Shapes.COMPLETE) {
                throw new IllegalArgumentException(
                        "a complete meeting has " + Shapes.COMPLETE + " items or more, not " + size.max() + " at most");
            }
        }
    }

    /**
     * The meetings that are asked for.
     *
     * @param wish which
     * @return the meetings
     */
    public static Arbitrary<Meeting> of(Wish wish) {
        return Combinators.combine(profile(wish), Days.in(wish.year()), Shapes.meetings(wish.size(), wish.complete()))
                .as(Meetings::write);
    }

    private static Arbitrary<Profile> profile(Wish wish) {
        // Of notes no rule asks who verifies them.
        return wish.profile()
                .map(Arbitraries::just)
                .orElseGet(() -> wish.complete()
                        ? Arbitraries.just(Profile.PROTOCOL)
                        : Arbitraries.of(Profile.NOTES, Profile.PROTOCOL));
    }

    private static Meeting write(Profile profile, LocalDate date, MeetingShape shape) {
        MinutesKind kind = profile == Profile.NOTES ? MinutesKind.NOTES : MinutesKind.PROTOCOL;
        RollShape roll = shape.roll();
        // One item alone is known for one by its number.
        int style = shape.items().size() > 1 ? shape.style() : shape.style() % Numbering.STYLES.size();
        List<Attendee> all = cast(roll);
        int there = roll.present().size();
        Setting setting = new Setting(
                new MeetingId("mote/" + date),
                Optional.empty(),
                title(profile, roll.names()),
                kind,
                date,
                date.minusDays(28 + shape.place() % 14),
                date.plusDays(28 + shape.place() % 28),
                Numbering.of(shape.start(), style, date.getYear()),
                all.subList(0, there),
                all.subList(there, all.size()),
                Words.outsideGroups().stream()
                        .map(name -> new Setting.Receiver(name, Optional.empty()))
                        .toList(),
                List.of());
        return new MeetingWriter(setting, shape).write();
    }

    private static String title(Profile profile, int pick) {
        List<String> titles = Words.list(
                switch (profile) {
                    case NOTES -> "notes-titles";
                    case PROTOCOL -> "protocol-titles";
                    case STATUTORY -> "statutory-titles";
                });
        return titles.get(pick % titles.size());
    }

    private static List<Attendee> cast(RollShape roll) {
        List<EntryShape> entries = new ArrayList<>(roll.present());
        entries.addAll(roll.away());
        List<Attendee> cast = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String name = Words.person((roll.names() + i) % Words.people());
            cast.add(attendee(name, Text.slug(name), entries.get(i).whence()));
        }
        if (roll.twins() >= Shapes.TWINS) {
            String[] names = Words.nearNames()
                    .get(roll.names() % Words.nearNames().size())
                    .split(" / ", 2);
            int first = roll.names() % (cast.size() - 1);
            for (int i = 0; i < 2; i++) {
                int whence = entries.get(first + i).whence();
                cast.set(first + i, attendee(names[i], Text.slug(names[i]) + "~" + (i + 1), whence));
            }
        }
        return cast;
    }

    private static Attendee attendee(String name, String id, int whence) {
        List<String> organisations = Words.organisations();
        List<String> titles = Words.titles();
        int way = whence / organisations.size();
        return new Attendee(
                new PersonId(id),
                name,
                Attendee.Whence.of(
                        organisations.get(whence % organisations.size()), titles.get(way % titles.size()), way));
    }
}
