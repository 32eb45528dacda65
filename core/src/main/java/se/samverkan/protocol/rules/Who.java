package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.collaboration.NameScope;
import se.samverkan.collaboration.Resolution;
import se.samverkan.id.Id;
import se.samverkan.id.PersonId;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.RuleContext;

/**
 * Whom a mention means, as far as the roll can tell. Where it cannot, nobody is accused: a role, an organisation, a first name, a name that is
 * almost one on the roll.
 *
 * @param certainty how sure it is
 * @param entries the entries of the person on the roll; none unless it is on it
 */
record Who(Certainty certainty, List<Attendance> entries) {

    /** How sure it is whom a mention means. */
    enum Certainty {
        /** Somebody on the roll. */
        ON_ROLL,
        /** A person who is not on the roll. */
        NOT_ON_ROLL,
        /** Nobody can tell. */
        UNCLEAR
    }

    private static final Who UNCLEAR = new Who(Certainty.UNCLEAR, List.of());
    private static final Who NOT_ON_ROLL = new Who(Certainty.NOT_ON_ROLL, List.of());

    /** The names on the roll of the meeting that is checked, in the forms by which the many mentions of people are held against them. */
    private static final class Names {

        private final Map<String, List<Attendance>> byKey = new HashMap<>();
        private final List<List<String>> words = new ArrayList<>();
        private final Map<String, Boolean> mayHave = new HashMap<>();

        Names(Meeting meeting) {
            for (Attendance entry : meeting.getAttendance()) {
                entry.getName().ifPresent(name -> {
                    byKey.computeIfAbsent(Text.key(name), key -> new ArrayList<>(1))
                            .add(entry);
                    words.add(NameVariants.words(name));
                });
            }
        }

        List<Attendance> called(String name) {
            return byKey.getOrDefault(Text.key(name), List.of());
        }

        /** Whether a name can be one of them; people are named again and again. */
        boolean mayHave(String name) {
            return mayHave.computeIfAbsent(name, written -> {
                List<String> one = NameVariants.words(written);
                return words.stream().anyMatch(other -> NameVariants.mayBeOne(one, other));
            });
        }
    }

    static Who of(Mention mention, Meeting meeting, RuleContext context) {
        Optional<Mention.Target> target = mention.getTarget();
        if (target.isPresent() && !(target.get() instanceof Mention.Thing thing && thing.id() instanceof PersonId)) {
            return UNCLEAR;
        }
        List<Attendance> known = target.map(one -> entriesOf(((Mention.Thing) one).id(), meeting, context))
                .orElse(List.of());
        return known.isEmpty() ? byName(mention, meeting, context) : new Who(Certainty.ON_ROLL, known);
    }

    /** What the words say, where no entry of the roll is known to be meant. */
    private static Who byName(Mention mention, Meeting meeting, RuleContext context) {
        String name = mention.getAsWritten();
        Names names = context.once(Names.class, () -> new Names(meeting));
        List<Attendance> named = names.called(name);
        if (!named.isEmpty()) {
            return mention.getTarget().isEmpty() ? new Who(Certainty.ON_ROLL, named) : UNCLEAR;
        }
        boolean variant = names.mayHave(name);
        return !variant && (mention.getTarget().isPresent() || isPerson(name, meeting, context))
                ? NOT_ON_ROLL
                : UNCLEAR;
    }

    /** A whole name that nothing else is known to have. */
    private static boolean isPerson(String name, Meeting meeting, RuleContext context) {
        if (!NameVariants.isWhole(name)) {
            return false;
        }
        Resolution found = context.getCollaboration().names().resolve(name, NameScope.of(meeting));
        return found.outcome() == Resolution.Outcome.UNKNOWN
                || found.id().filter(PersonId.class::isInstance).isPresent();
    }

    /** The entries of a person, also of one whom the collaboration knows to be the same. */
    static List<Attendance> entriesOf(Id person, Meeting meeting, RuleContext context) {
        List<Id> same = context.getCollaboration().sameAs(person);
        return meeting.getAttendance().stream()
                .filter(entry -> entry.getPerson().filter(same::contains).isPresent())
                .toList();
    }

    boolean isUnclear() {
        return certainty == Certainty.UNCLEAR;
    }

    boolean isNotOnRoll() {
        return certainty == Certainty.NOT_ON_ROLL;
    }

    /** Whether the mention means the person of an entry. */
    boolean is(Attendance entry) {
        return entries.stream().anyMatch(one -> Roll.isSamePerson(one, entry));
    }
}
