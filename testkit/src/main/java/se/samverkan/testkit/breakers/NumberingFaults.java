package se.samverkan.testkit.breakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemRange;
import se.samverkan.id.AgendaItemId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;

/** Items whose numbers are wrong. */
final class NumberingFaults {

    /** What would be missed elsewhere. */
    private static final Set<ItemKind> MISSED = Set.of(
            ItemKind.OPENING,
            ItemKind.ELECTION_OF_VERIFIER,
            ItemKind.APPROVAL_OF_AGENDA,
            ItemKind.DECISION_SUMMARY,
            ItemKind.NEXT_MEETING,
            ItemKind.CLOSING);

    private NumberingFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Meeting.class,
                                "item-lost",
                                "numbering/gap",
                                "An item between others is missing.",
                                (meeting, pick) -> {
                                    List<AgendaItem> agenda = new ArrayList<>(meeting.getAgenda());
                                    AgendaItem lost = Changes.pick(dispensable(meeting), pick);
                                    agenda.remove(lost);
                                    return Changes.uncalled(meeting.withAgenda(agenda), lost);
                                })
                        .where(meeting -> !dispensable(meeting).isEmpty()),
                Fault.of(
                                Meeting.class,
                                "number-repeated",
                                "numbering/duplicate",
                                "An item has the number of the one before it.",
                                (meeting, pick) -> {
                                    List<AgendaItem> agenda = meeting.getAgenda();
                                    int index = 1 + pick % (agenda.size() - 2);
                                    return Changes.replace(
                                            meeting,
                                            agenda.get(index)
                                                    .withNumber(agenda.get(index - 1)
                                                            .getNumber()));
                                })
                        .where(meeting ->
                                isNumbered(meeting) && meeting.getAgenda().size() > 2),
                Fault.of(
                                Meeting.class,
                                "item-with-another-s-number",
                                "numbering/duplicate",
                                "An item more has the number of another.",
                                (meeting, pick) -> {
                                    List<AgendaItem> agenda = new ArrayList<>(meeting.getAgenda());
                                    int index = pick % agenda.size();
                                    agenda.add(
                                            index + 1,
                                            new AgendaItem.Builder()
                                                    .id(new AgendaItemId(meeting.getId() + "/again"))
                                                    .number(agenda.get(index).getNumber())
                                                    .title("Ännu en punkt")
                                                    .origin(ItemOrigin.RAISED)
                                                    .build());
                                    return meeting.withAgenda(agenda);
                                })
                        .where(NumberingFaults::isNumbered),
                Fault.of(
                                Meeting.class,
                                "range-too-long",
                                "numbering/declared-range",
                                "The minutes say that they hold more items than there are.",
                                (meeting, pick) -> Changes.record(
                                        meeting, minutes -> minutes.withDeclaredRange(longer(minutes, pick))))
                        .where(meeting -> meeting.getMinutes().size() == 1
                                && meeting.getMinutes()
                                        .get(0)
                                        .getDeclaredRange()
                                        .isPresent()));
    }

    private static Optional<ItemRange> longer(MinutesRecord minutes, int pick) {
        return minutes.getDeclaredRange().map(range -> new ItemRange(range.first(), range.last() + 1 + pick % 3));
    }

    private static boolean isNumbered(Meeting meeting) {
        return !meeting.getAgenda().isEmpty()
                && meeting.getAgenda().stream()
                        .allMatch(item -> item.getNumber().isPresent());
    }

    /** Items between others that nobody asks for: they hold no decision, were not announced, and custom can do without them. */
    private static List<AgendaItem> dispensable(Meeting meeting) {
        List<AgendaItem> agenda = meeting.getAgenda();
        return !isNumbered(meeting) || agenda.size() < 3
                ? List.of()
                : Changes.fitting(
                        agenda.subList(1, agenda.size() - 1),
                        item -> item.getOrigin()
                                        .filter(ItemOrigin.ADDED::equals)
                                        .isEmpty()
                                && item.withSubItems()
                                        .allMatch(part -> part.decisions().isEmpty()
                                                && part.summaryLines().isEmpty()
                                                && part.getKinds().stream().noneMatch(MISSED::contains)));
    }
}
