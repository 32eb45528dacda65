package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import se.samverkan.agreement.Agreement;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Table;
import se.samverkan.time.Deadline;

/** What fails shrinks to the smallest of its kind. */
class ShrinkingProperties {

    @Example
    void aWildMeetingWithADecisionUnderAnItemIsThatAndNothingElse() {
        Meeting smallest = smallest(
                Generate.wild(Meeting.class),
                meeting -> meeting.getAgenda().stream()
                        .flatMap(item -> item.getContent().stream())
                        .anyMatch(Decision.class::isInstance));

        AgendaItem item = smallest.getAgenda().get(0);
        Decision decision = (Decision) item.getContent().get(0);
        assertThat(decision)
                .isEqualTo(new Decision.Builder()
                        .id(decision.getId())
                        .text(decision.getText())
                        .mode(decision.getMode())
                        .build());
        assertThat(item)
                .isEqualTo(new AgendaItem.Builder()
                        .id(item.getId())
                        .title("")
                        .addContent(decision)
                        .build());
        assertThat(smallest)
                .isEqualTo(new Meeting.Builder()
                        .id(smallest.getId())
                        .addAgenda(item)
                        .build());
    }

    @Example
    void aWildAgreementWithTwoPartiesHasTwoAndNothingElse() {
        Agreement smallest = smallest(
                Generate.wild(Agreement.class),
                agreement -> agreement.getParties().size() == 2);

        assertThat(smallest)
                .isEqualTo(new Agreement.Builder()
                        .id(smallest.getId())
                        .title("")
                        .addAllParties(smallest.getParties())
                        .build());
        assertThat(smallest.getParties())
                .allSatisfy(party -> assertThat(party.getRoles()).isEmpty());
    }

    @Example
    void aWildCollaborationWithAMeetingHasOneThatIsEmpty() {
        Collaboration smallest = smallest(
                Generate.wild(Collaboration.class),
                collaboration -> !collaboration.getMeetings().isEmpty());

        Meeting meeting = smallest.getMeetings().get(0);
        assertThat(meeting).isEqualTo(new Meeting.Builder().id(meeting.getId()).build());
        assertThat(smallest).isEqualTo(Collaboration.of(meeting));
    }

    @Example
    void aMemberOfAUnionShrinksToTheFirst() {
        Deadline smallest = smallest(Generate.any(Deadline.class), deadline -> true);
        ItemContent content = smallest(Generate.any(ItemContent.class), any -> true);

        assertThat(smallest).isInstanceOf(Deadline.OnDate.class);
        assertThat(content.getClass().getSimpleName()).isEqualTo("ImmutablePassage");
    }

    @Example
    void anOutlineWithATableIsATable() {
        Outline smallest = smallest(
                Generate.outlines(), outline -> outline.getBlocks().stream().anyMatch(Table.class::isInstance));

        assertThat(smallest.getBlocks().size()).isLessThanOrEqualTo(2);
        assertThat(smallest.getTitle()).isEmpty();
    }

    private static <T> T smallest(Arbitrary<T> arbitrary, Predicate<T> fails) {
        Shrinkable<T> smallest = arbitrary.generator(1000).stream(new Random(1))
                .filter(one -> fails.test(one.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<T>> smaller = Optional.of(smallest);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            Shrinkable<T> last = smallest;
            smaller = last.shrink()
                    .filter(one -> one.compareTo(last) < 0 && fails.test(one.value()))
                    .findFirst();
        }
        return smallest.value();
    }
}
