package se.samverkan.testkit.breakers;

import java.util.List;
import java.util.Optional;
import se.samverkan.group.ItemKind;
import se.samverkan.id.AttachmentId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;

/** Words that point at what is not there, attachments at which none point, links that lead nowhere, and money from nowhere. */
final class AttachmentFaults {

    private AttachmentFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                meeting(
                        "attachment-nowhere",
                        "attachment/not-listed",
                        "The words point at an attachment that is not in the list.",
                        (meeting, pick) -> saying(
                                meeting, pick, Passage.of("Utfallet framgår av bilaga " + (7 + pick % 20) + "."))),
                meeting(
                        "attachment-out-of-nowhere",
                        "attachment/not-referenced",
                        "Something is attached at which no words point.",
                        (meeting, pick) -> meeting.withAttachments(Changes.plus(
                                meeting.getAttachments(),
                                attachment(meeting, meeting.getAttachments().size() + 1)))),
                meeting(
                                "attachment-label-repeated",
                                "attachment/sequence",
                                "Two attachments have the same label.",
                                (meeting, pick) -> meeting.withAttachments(
                                        Changes.plus(meeting.getAttachments(), attachment(meeting, 1))))
                        .where(meeting -> !meeting.getAttachments().isEmpty()),
                meeting(
                                "attachment-lost",
                                "attachment/sequence",
                                "An attachment between others is missing.",
                                (meeting, pick) -> {
                                    int next = meeting.getAttachments().size() + 2;
                                    return saying(meeting, pick, Passage.of("Siffrorna finns i bilaga " + next + "."))
                                            .withAttachments(
                                                    Changes.plus(meeting.getAttachments(), attachment(meeting, next)));
                                })
                        .where(meeting -> !meeting.getAttachments().isEmpty()),
                meeting(
                        "attachment-without-label",
                        "attachment/unlabelled",
                        "Something is attached, and it is not said what.",
                        (meeting, pick) -> pointing(
                                saying(meeting, pick, Passage.of("Presentationen bifogas.")), pick, "bifogas")),
                meeting(
                        "link-without-target",
                        "link/empty",
                        "A link leads nowhere.",
                        (meeting, pick) -> saying(
                                meeting,
                                pick,
                                new Passage.Builder()
                                        .text("Blanketten ligger på gruppens sida.")
                                        .addLink(new Link("Blanketten", pick % 2 == 0 ? "" : "#"))
                                        .build())),
                meeting(
                        "figure-nowhere",
                        "reference/figure-missing",
                        "The words point at a figure that is not there.",
                        (meeting, pick) ->
                                saying(meeting, pick, Passage.of("Skillnaden syns i figur " + (7 + pick % 20) + "."))),
                meeting(
                                "payer-nowhere",
                                "funding/payer-missing",
                                "A sum is granted, and nobody is said to pay.",
                                (meeting, pick) -> {
                                    AgendaItem item =
                                            Changes.pick(meeting.getAgenda(), AttachmentFaults::isPlain, pick);
                                    return Changes.replace(
                                            meeting,
                                            Changes.plus(
                                                    item,
                                                    Passage.of("Det söker projektet " + (10 + pick % 80)
                                                            + " 000 kronor till.")));
                                })
                        .where(meeting -> meeting.getAgenda().stream().anyMatch(AttachmentFaults::isPlain)),
                meeting(
                                "item-nowhere",
                                "reference/item",
                                "The words point at an item that is not there.",
                                (meeting, pick) -> {
                                    String words = "se punkt " + beyond(meeting, pick);
                                    return pointing(
                                            saying(meeting, pick, Passage.of("Det behandlas för sig, " + words + ".")),
                                            pick,
                                            words);
                                })
                        .where(meeting -> meeting.getAgenda().stream()
                                .anyMatch(item -> item.getNumber().isPresent())));
    }

    private static Fault<Meeting> meeting(String name, String code, String description, Fault.Change<Meeting> change) {
        return Fault.of(Meeting.class, name, code, description, change)
                .where(meeting -> meeting.getAgenda().stream().anyMatch(AttachmentFaults::isFree));
    }

    /** A number so far above all that no item comes to have it when all are numbered anew from another start. */
    private static int beyond(Meeting meeting, int pick) {
        int highest = meeting.getAgenda().stream()
                .flatMap(item -> item.getNumber().stream())
                .mapToInt(number -> number.ordinal().orElse(0))
                .max()
                .orElse(0);
        return highest + 41 + pick % 20;
    }

    private static Attachment attachment(Meeting meeting, int number) {
        return new Attachment.Builder()
                .id(new AttachmentId(meeting.getId() + "/again"))
                .label("Bilaga " + number)
                .title("Tågtidtabell")
                .build();
    }

    private static AgendaItem item(Meeting meeting, int pick) {
        return Changes.pick(meeting.getAgenda(), AttachmentFaults::isFree, pick);
    }

    /** An item that says but a few words, none of them of money. */
    private static boolean isPlain(AgendaItem item) {
        return item.is(ItemKind.OPENING) || item.is(ItemKind.CLOSING);
    }

    private static boolean isFree(AgendaItem item) {
        return !item.is(ItemKind.DECISION_SUMMARY);
    }

    private static Meeting saying(Meeting meeting, int pick, ItemContent words) {
        return Changes.replace(meeting, Changes.plus(item(meeting, pick), words));
    }

    private static Meeting pointing(Meeting meeting, int pick, String words) {
        AgendaItem item = item(meeting, pick);
        return Changes.replace(
                meeting,
                item.withCrossReferences(
                        Changes.plus(item.getCrossReferences(), new CrossReference(words, Optional.empty()))));
    }
}
