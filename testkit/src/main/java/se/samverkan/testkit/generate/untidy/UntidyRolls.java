package se.samverkan.testkit.generate.untidy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.id.AttendanceId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.organisation.Mention;

/** Rolls: those present, absent, not called and of unknown status, in order or mixed, with roles, titles and remarks. */
final class UntidyRolls {

    private static final List<Role> ROLES = List.of(
            Role.CHAIR,
            Role.SECRETARY,
            Role.VERIFIER,
            Role.COOPTED,
            Role.GUEST,
            Role.VISITOR,
            Role.PRESENTER,
            Role.CONVENER);

    private UntidyRolls() {}

    static Arbitrary<List<Attendance>> rolls() {
        return Combinators.combine(
                        entry().list().ofMaxSize(9), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(UntidyRolls::settled);
    }

    private static Arbitrary<Attendance> entry() {
        Arbitrary<Optional<String>> name = UntidyWords.listedName().optional(0.9);
        Arbitrary<AttendanceStatus> status = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(AttendanceStatus.PRESENT)),
                Tuple.of(3, Arbitraries.of(AttendanceStatus.values())));
        Arbitrary<List<Role>> roles = Arbitraries.of(ROLES).set().ofMaxSize(2).map(ArrayList::new);
        return Combinators.combine(name, affiliation(), status, roles, remarks())
                .as((who, whence, was, had, remarks) -> {
                    Attendance entry = who.isEmpty()
                                    && whence.getAffiliationAsWritten().isEmpty()
                            ? whence.withAffiliationAsWritten("Åslunda sjukhus").withOrganisationName("Åslunda sjukhus")
                            : whence;
                    entry = entry.withName(who).withStatus(was).withRoles(had);
                    for (Remark remark : remarks) {
                        entry = remark.on(entry);
                    }
                    return entry;
                });
    }

    /** Nothing, an organisation, one with a title in the same words, one with a title of its own, or a title alone. */
    private static Arbitrary<Attendance> affiliation() {
        Attendance none = new Attendance.Builder()
                .id(new AttendanceId("n"))
                .status(AttendanceStatus.PRESENT)
                .build();
        return Combinators.combine(
                        UntidyWords.organisation(),
                        UntidyWords.title(),
                        Arbitraries.integers().between(0, 5))
                .as((organisation, title, kind) -> switch (kind) {
                    case 0 -> none;
                    case 1 ->
                        none.withAffiliationAsWritten(organisation + ", " + title)
                                .withOrganisationName(organisation)
                                .withTitle(title);
                    case 2 ->
                        none.withAffiliationAsWritten(organisation)
                                .withOrganisationName(organisation)
                                .withTitle(title);
                    case 3 -> none.withAffiliationAsWritten(title).withTitle(title);
                    // Never written, only known.
                    case 4 -> none.withOrganisationName(organisation);
                    default -> none.withAffiliationAsWritten(organisation).withOrganisationName(organisation);
                });
    }

    /** What a note says, and the facts that it states. */
    private enum Remark {
        ONLINE("via länk"),
        UNTIL("t.o.m. § 3"),
        FROM("fr.o.m. § 2"),
        ITEMS("§§ 2–4"),
        SUBSTITUTE("ersätter Wilgot Zetterquist"),
        VICE_CHAIR("vice ordförande"),
        ADJUNCT("adjungeras vid behov"),
        FREE("nås på telefon");

        private final String words;

        Remark(String words) {
            this.words = words;
        }

        Attendance on(Attendance entry) {
            Attendance noted = entry.withNote(
                    entry.getNote().map(note -> note + "\n" + words).orElse(words));
            return switch (this) {
                case ONLINE -> noted.withOnline(true);
                case UNTIL -> noted.withPart(new ItemRange(0, 3));
                case FROM -> noted.withPart(new ItemRange(2, Integer.MAX_VALUE));
                case ITEMS -> noted.withPart(new ItemRange(2, 4));
                case SUBSTITUTE -> with(noted.withSubstituteFor(Mention.of("Wilgot Zetterquist")), Role.SUBSTITUTE);
                case VICE_CHAIR -> with(noted, Role.VICE_CHAIR);
                case ADJUNCT -> with(noted, Role.COOPTED);
                case FREE -> noted;
            };
        }

        private static Attendance with(Attendance entry, Role role) {
            return entry.has(role)
                    ? entry
                    : entry.withRoles(Stream.concat(entry.getRoles().stream(), Stream.of(role))
                            .toList());
        }
    }

    private static final Set<Remark> PARTS = EnumSet.of(Remark.UNTIL, Remark.FROM, Remark.ITEMS);

    /** None, one or two; an entry takes part in one stretch of the meeting. */
    private static Arbitrary<List<Remark>> remarks() {
        return Arbitraries.of(EnumSet.allOf(Remark.class)).set().ofMaxSize(2).map(some -> {
            List<Remark> remarks = new ArrayList<>(some);
            if (remarks.stream().filter(PARTS::contains).count() > 1) {
                remarks.retainAll(List.of(Remark.UNTIL));
            }
            return remarks.stream().sorted().toList();
        });
    }

    /** What must hold between the entries of one roll. */
    private static List<Attendance> settled(List<Attendance> drawn, boolean mixed, boolean noted) {
        List<Attendance> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Role> led = new HashSet<>();
        for (Attendance entry : drawn) {
            // Two of one name are one person, to whom the names under the minutes would give their roles.
            if (entry.getName().filter(name -> !names.add(name)).isEmpty()) {
                entries.add(alone(entry, led));
            }
        }
        boolean unknown = entries.stream().allMatch(entry -> entry.getStatus() == AttendanceStatus.UNKNOWN);
        if (unknown && !entries.isEmpty()) {
            // Nobody marked on a list of those called: the reader takes them all for present, and says so.
            entries.set(0, entries.get(0).withStatus(AttendanceStatus.PRESENT));
        }
        if (!mixed) {
            entries.sort(Comparator.comparing(Attendance::getStatus));
        }
        return entries.stream()
                // A column of remarks is a column of marks to the reader: whoever is not marked in it was not there.
                .map(entry -> noted && entry.getStatus() != AttendanceStatus.UNKNOWN ? entry : bare(entry))
                .toList();
    }

    /** There is one chair and one secretary, and whoever is either, or took part somehow, was there. */
    private static Attendance alone(Attendance entry, Set<Role> led) {
        List<Role> roles = entry.getRoles().stream()
                .filter(role -> !role.equals(Role.CHAIR) && !role.equals(Role.SECRETARY) || led.add(role))
                .toList();
        boolean took = entry.isOnline().isPresent()
                || entry.getPart().isPresent()
                || roles.contains(Role.CHAIR)
                || roles.contains(Role.SECRETARY);
        return entry.withRoles(roles).withStatus(took ? AttendanceStatus.PRESENT : entry.getStatus());
    }

    /** Without remarks; a role of two words is then in a column of its own, which is read last. */
    private static Attendance bare(Attendance entry) {
        List<Role> roles = new ArrayList<>(entry.getRoles());
        if (roles.remove(Role.VICE_CHAIR)) {
            roles.add(Role.VICE_CHAIR);
        }
        return entry.withRoles(roles)
                .withOnline(Optional.empty())
                .withPart(Optional.empty())
                .withSubstituteFor(Optional.empty())
                .withNote(Optional.empty());
    }
}
