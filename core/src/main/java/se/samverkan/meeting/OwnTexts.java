package se.samverkan.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.ModelPath;
import se.samverkan.organisation.Mention;

/** Walks a meeting and gathers the texts that it owns. */
final class OwnTexts {

    private final List<OwnText> texts = new ArrayList<>();

    private OwnTexts() {}

    static List<OwnText> of(Meeting meeting) {
        OwnTexts walk = new OwnTexts();
        walk.meeting(meeting);
        return List.copyOf(walk.texts);
    }

    private void meeting(Meeting meeting) {
        ModelPath path = ModelPath.of(meeting.getId());
        meeting.getMinutes().forEach(this::minutes);
        add(path, "whenAsWritten", meeting.getWhenAsWritten());
        add(path, "place", meeting.getPlace());
        meeting.getAttendance().forEach(this::attendance);
        content(path, "preamble", meeting.getPreamble());
        meeting.getAgenda().forEach(this::item);
        add(path.then("nextMeeting"), "asWritten", meeting.getNextMeeting().flatMap(NextMeeting::getAsWritten));
        for (Attachment attachment : meeting.getAttachments()) {
            ModelPath at = ModelPath.of(attachment.getId());
            add(at, "title", attachment.getTitle());
            add(at, "target", attachment.getTarget());
        }
        for (int i = 0; i < meeting.getUnplaced().size(); i++) {
            add(path, "unplaced[" + i + "]", meeting.getUnplaced().get(i));
        }
    }

    private void minutes(MinutesRecord minutes) {
        ModelPath path = ModelPath.of(minutes.getId());
        add(path, "title", minutes.getTitle());
        minutes.getSignOff().ifPresent(signOff -> {
            ModelPath at = path.then("signOff");
            for (int i = 0; i < signOff.getSignatures().size(); i++) {
                add(
                        at.then("signatures", i),
                        "signatory",
                        signOff.getSignatures().get(i).getSignatory().map(Mention::getAsWritten));
            }
            add(at, "note", signOff.getNote());
        });
    }

    private void attendance(Attendance entry) {
        ModelPath path = ModelPath.of(entry.getId());
        add(path, "name", entry.getName());
        add(path, "affiliationAsWritten", entry.getAffiliationAsWritten());
        if (!entry.titleIsDerived()) {
            add(path, "title", entry.getTitle());
        }
        add(path, "note", entry.getNote());
    }

    private void item(AgendaItem item) {
        ModelPath path = ModelPath.of(item.getId());
        add(path, "title", item.getTitle());
        add(path, "reference", item.getReference());
        content(path, "content", item.getContent());
    }

    private void content(ModelPath owner, String attribute, List<ItemContent> content) {
        for (int i = 0; i < content.size(); i++) {
            ItemContent part = content.get(i);
            if (part instanceof AgendaItem item) {
                item(item);
            } else if (part instanceof Decision decision) {
                add(ModelPath.of(decision.getId()), "text", decision.getText());
            } else {
                content(owner.then(attribute, i), part);
            }
        }
    }

    private void content(ModelPath path, ItemContent part) {
        if (part instanceof Passage passage) {
            add(path, "text", passage.getText());
        } else if (part instanceof QuotedDecision quoted) {
            add(path, "text", quoted.getText());
        } else if (part instanceof SummaryLine line) {
            add(path, "text", line.getText());
        } else if (part instanceof RecalledDecision recalled) {
            add(path, "text", recalled.getText());
        } else if (part instanceof Figure figure) {
            add(path, "caption", figure.getCaption());
        } else if (part instanceof ContentTable table) {
            table(path, table);
        }
    }

    private void table(ModelPath path, ContentTable table) {
        for (int r = 0; r < table.getRows().size(); r++) {
            ModelPath at = path.then("rows", r);
            List<String> row = table.getRows().get(r).cells();
            for (int c = 0; c < row.size(); c++) {
                add(at, "cells[" + c + "]", row.get(c));
            }
        }
    }

    /** Adds an attribute of what a path leads to, if it has words. */
    private void add(ModelPath path, String attribute, Optional<String> text) {
        if (text.isPresent()) {
            add(path, attribute, text.get());
        }
    }

    private void add(ModelPath path, String attribute, String words) {
        if (!words.isBlank()) {
            texts.add(new OwnText(path.then(attribute), words));
        }
    }
}
