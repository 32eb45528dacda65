package se.samverkan.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.OwnText.Part;
import se.samverkan.organisation.Mention;

/** Walks a meeting and gathers the texts that it owns. */
final class OwnTexts {

    private final List<OwnText> texts = new ArrayList<>();

    private OwnTexts() {}

    static List<OwnText> of(Meeting meeting) {
        OwnTexts walk = new OwnTexts();
        walk.meeting(meeting);
        return Collections.unmodifiableList(walk.texts);
    }

    private void meeting(Meeting meeting) {
        ModelPath path = ModelPath.of(meeting.getId());
        meeting.getMinutes().forEach(this::minutes);
        add(Part.FRAME, path, "whenAsWritten", meeting.getWhenAsWritten());
        add(Part.FRAME, path, "place", meeting.getPlace());
        meeting.getAttendance().forEach(this::attendance);
        content(path, "preamble", meeting.getPreamble());
        meeting.getAgenda().forEach(this::item);
        add(
                Part.FRAME,
                path.then("nextMeeting"),
                "asWritten",
                meeting.getNextMeeting().flatMap(NextMeeting::getAsWritten));
        for (Attachment attachment : meeting.getAttachments()) {
            ModelPath at = ModelPath.of(attachment.getId());
            add(Part.ATTACHED, at, "title", attachment.getTitle());
            add(Part.ATTACHED, at, "target", attachment.getTarget());
        }
        for (int i = 0; i < meeting.getUnplaced().size(); i++) {
            add(Part.UNPLACED, path, "unplaced", i, null, meeting.getUnplaced().get(i));
        }
    }

    private void minutes(MinutesRecord minutes) {
        ModelPath path = ModelPath.of(minutes.getId());
        add(Part.RECORD, path, "title", minutes.getTitle());
        minutes.getSignOff().ifPresent(signOff -> {
            ModelPath at = path.then("signOff");
            for (int i = 0; i < signOff.getSignatures().size(); i++) {
                Optional<Mention> signatory = signOff.getSignatures().get(i).getSignatory();
                if (signatory.isPresent()) {
                    add(
                            Part.SIGNATURE,
                            at,
                            "signatures",
                            i,
                            "signatory",
                            signatory.get().getAsWritten());
                }
            }
            add(Part.RECORD, at, "note", signOff.getNote());
        });
    }

    private void attendance(Attendance entry) {
        ModelPath path = ModelPath.of(entry.getId());
        add(Part.ROLL, path, "name", entry.getName());
        add(Part.ROLL, path, "affiliationAsWritten", entry.getAffiliationAsWritten());
        if (!entry.titleIsDerived()) {
            add(Part.ROLL, path, "title", entry.getTitle());
        }
        add(Part.ROLL, path, "note", entry.getNote());
    }

    private void item(AgendaItem item) {
        ModelPath path = ModelPath.of(item.getId());
        add(Part.TOLD, path, "title", item.getTitle());
        add(Part.TOLD, path, "reference", item.getReference());
        content(path, "content", item.getContent());
    }

    private void content(ModelPath owner, String list, List<ItemContent> content) {
        for (int i = 0; i < content.size(); i++) {
            ItemContent part = content.get(i);
            // The one class of each kind: to ask for a class costs a fraction of what it costs to ask for an interface.
            if (part instanceof ImmutablePassage passage) {
                add(Part.TOLD, owner, list, i, "text", passage.getText());
            } else if (part instanceof ImmutableAgendaItem item) {
                item(item);
            } else if (part instanceof ImmutableDecision decision) {
                add(Part.TOLD, ModelPath.of(decision.getId()), "text", decision.getText());
            } else if (part instanceof ImmutableSummaryLine line) {
                add(Part.TOLD, owner, list, i, "text", line.getText());
            } else if (part instanceof ImmutableQuotedDecision quoted) {
                add(Part.QUOTED, owner, list, i, "text", quoted.getText());
            } else if (part instanceof ImmutableRecalledDecision recalled) {
                add(Part.QUOTED, owner, list, i, "text", recalled.getText());
            } else if (part instanceof ImmutableFigure figure) {
                add(Part.TOLD, owner.then(list, i), "caption", figure.getCaption());
            } else if (part instanceof ImmutableContentTable table) {
                table(owner.then(list, i), table);
            }
        }
    }

    private void table(ModelPath path, ContentTable table) {
        for (int r = 0; r < table.getRows().size(); r++) {
            ModelPath at = path.then("rows", r);
            List<String> row = table.getRows().get(r).cells();
            for (int c = 0; c < row.size(); c++) {
                add(Part.TOLD, at, "cells", c, null, row.get(c));
            }
        }
    }

    /** Adds an attribute of what a path leads to, if it has words. */
    private void add(Part part, ModelPath owner, String attribute, Optional<String> text) {
        if (text.isPresent()) {
            add(part, owner, attribute, text.get());
        }
    }

    private void add(Part part, ModelPath owner, String attribute, String words) {
        add(part, owner, null, 0, attribute, words);
    }

    private void add(
            Part part, ModelPath owner, @Nullable String list, int index, @Nullable String attribute, String words) {
        if (!words.isBlank()) {
            texts.add(new OwnText(part, owner, list, index, attribute, words));
        }
    }
}
