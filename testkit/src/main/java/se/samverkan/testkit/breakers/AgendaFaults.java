package se.samverkan.testkit.breakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.ItemKind;
import se.samverkan.group.StandingItem;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.time.Term;

/** Agendas that are not approved, not kept, or lack what stands on every one; and reports from nowhere. */
final class AgendaFaults {

    private static final String NEW_MATTER = "Cykelvägen förbi badhuset";
    private static final String APPROVED = "Dagordningen godkänns";

    private AgendaFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Meeting.class,
                                "agenda-unapproved",
                                "agenda/approval-missing",
                                "Nobody approves the agenda.",
                                (meeting, pick) -> Changes.replace(
                                        meeting,
                                        saying(
                                                Changes.without(approval(meeting), ItemKind.APPROVAL_OF_AGENDA)
                                                        .withTitle("Praktiska saker"),
                                                "Lokalen räcker till alla.")))
                        .where(Changes::isProtocol)
                        .where(AgendaFaults::isApproved),
                Fault.of(
                                Meeting.class,
                                "late-item-lost",
                                "agenda/late-item-unlisted",
                                "What was added to the agenda comes up nowhere.",
                                (meeting, pick) -> Changes.replace(meeting, announcing(approval(meeting))))
                        .where(AgendaFaults::isApproved),
                Fault.of(
                                Meeting.class,
                                "late-item-unannounced",
                                "agenda/late-item-unlisted",
                                "Nothing was added to the agenda, and still there is more.",
                                AgendaFaults::unannounced)
                        .where(AgendaFaults::isApproved)
                        .where(meeting -> !free(meeting).isEmpty()),
                Fault.of(
                                Meeting.class,
                                "meeting-unclosed",
                                "agenda/opening-closing",
                                "The meeting never ends.",
                                (meeting, pick) -> meeting.withAgenda(
                                        Changes.replaced(meeting.getAgenda(), AgendaFaults::unclosed)))
                        .where(Changes::isProtocol)
                        .where(meeting -> meeting.getAgenda().stream().anyMatch(item -> item.is(ItemKind.CLOSING))),
                Fault.of(
                                Meeting.class,
                                "item-passed-over",
                                "agenda/not-taken-up",
                                "An item is not taken up, and nobody says when it will be.",
                                (meeting, pick) -> Changes.replace(
                                        meeting,
                                        Changes.pick(undecided(meeting), pick)
                                                .withOutcome(ItemOutcome.NOT_TAKEN_UP)
                                                .withDeferredTo(Optional.empty())))
                        .where(meeting -> !undecided(meeting).isEmpty()),
                Fault.of(
                                Meeting.class,
                                "report-from-nowhere",
                                "report/source-undated",
                                "A report says not of which meeting.",
                                (meeting, pick) -> {
                                    AgendaItem opening = opening(meeting).get(0);
                                    return Changes.replace(
                                            meeting,
                                            opening.withTitle("Rapport från styrgruppen")
                                                    .withKinds(Changes.plus(
                                                            opening.getKinds(), ItemKind.REPORT_FROM_GROUP)));
                                })
                        .where(meeting -> !opening(meeting).isEmpty()),
                Fault.of(
                                Collaboration.class,
                                "standing-item-left-out",
                                "agenda/standing-item-missing",
                                "A meeting does not take up what stands on every agenda of its group.",
                                (all, pick) -> {
                                    Meeting meeting = Changes.pick(held(all), pick);
                                    return withStandingItem(all, meeting);
                                })
                        .where(all -> !held(all).isEmpty()));
    }

    private static boolean isApproved(Meeting meeting) {
        return meeting.getAgenda().stream().anyMatch(item -> item.is(ItemKind.APPROVAL_OF_AGENDA));
    }

    private static AgendaItem approval(Meeting meeting) {
        return Changes.pick(meeting.getAgenda(), item -> item.is(ItemKind.APPROVAL_OF_AGENDA), 0);
    }

    /** The item with other words where it approved the agenda. */
    private static AgendaItem saying(AgendaItem item, String words) {
        return item.withContent(Changes.replaced(item.getContent(), part -> approves(part) ? Passage.of(words) : part));
    }

    private static boolean approves(ItemContent part) {
        return part instanceof Passage passage && passage.getText().startsWith(APPROVED);
    }

    private static AgendaItem announcing(AgendaItem approval) {
        List<ItemContent> approving = Changes.fitting(approval.getContent(), AgendaFaults::approves);
        String said = approving.isEmpty() ? "" : ((Passage) approving.get(0)).getText();
        String before = said.contains(":") ? said.substring(0, said.length() - 1) + "; " : APPROVED + " med tillägg: ";
        return saying(approval, before + NEW_MATTER + ".");
    }

    /** Items about something that custom does not put on every agenda. */
    private static List<AgendaItem> free(Meeting meeting) {
        return Changes.fitting(meeting.getAgenda(), item -> item.getKinds().isEmpty());
    }

    private static Meeting unannounced(Meeting meeting, int pick) {
        AgendaItem late = Changes.pick(free(meeting), pick);
        List<AgendaItem> agenda = Changes.replaced(
                meeting.getAgenda(),
                item -> item.getId().equals(late.getId())
                        ? item.withTitle(NEW_MATTER).withOrigin(ItemOrigin.ADDED)
                        : saying(item.withOrigin(ItemOrigin.CALLED), APPROVED + " utan tillägg."));
        return Changes.uncalled(meeting.withAgenda(agenda), late);
    }

    private static AgendaItem unclosed(AgendaItem item) {
        if (!item.is(ItemKind.CLOSING)) {
            return item;
        }
        List<ItemContent> rest = Changes.replaced(
                item.getContent(),
                part -> part instanceof Passage passage && passage.getText().startsWith("Ordföranden tackar")
                        ? Passage.of("Kaffet tas efteråt.")
                        : part);
        return Changes.without(item, ItemKind.CLOSING)
                .withTitle(item.getKinds().size() > 1 ? item.getTitle() : "Kaffe")
                .withContent(rest);
    }

    private static List<AgendaItem> undecided(Meeting meeting) {
        return Changes.fitting(meeting.getAgenda(), item -> item.decisions().isEmpty());
    }

    private static List<AgendaItem> opening(Meeting meeting) {
        return Changes.fitting(meeting.getAgenda(), item -> item.getKinds().equals(List.of(ItemKind.OPENING)));
    }

    /** The meetings of groups that are known, on days for which all their minutes are there. */
    private static List<Meeting> held(Collaboration all) {
        return Changes.fitting(
                all.getMeetings(),
                meeting -> !meeting.getAgenda().isEmpty()
                        && meeting.getDate().isPresent()
                        && meeting.getGroup()
                                .filter(group -> all.findGroup(group).isPresent()
                                        && all.covers(group, meeting.getDate().get()))
                                .isPresent());
    }

    private static Collaboration withStandingItem(Collaboration all, Meeting meeting) {
        LocalDate day = meeting.getDate().orElseThrow();
        StandingItem standing = new StandingItem.Builder()
                .title(NEW_MATTER)
                .term(Term.between(day, day))
                .build();
        List<Group> groups = new ArrayList<>();
        for (Group group : all.getGroups()) {
            boolean meets = meeting.getGroup().filter(group.getId()::equals).isPresent();
            groups.add(meets ? group.withStandingItems(Changes.plus(group.getStandingItems(), standing)) : group);
        }
        return all.withGroups(groups);
    }
}
