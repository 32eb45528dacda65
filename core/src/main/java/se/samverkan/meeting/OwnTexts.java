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
        add(path.then("whenAsWritten"), meeting.getWhenAsWritten());
        add(path.then("place"), meeting.getPlace());
        meeting.getAttendance().forEach(this::attendance);
        for (int i = 0; i < meeting.getPreamble().size(); i++) {
            content(path.then("preamble", i), meeting.getPreamble().get(i));
        }
        meeting.getAgenda().forEach(this::item);
        add(path.then("nextMeeting").then("asWritten"), meeting.getNextMeeting().flatMap(NextMeeting::getAsWritten));
        for (Attachment attachment : meeting.getAttachments()) {
            ModelPath at = ModelPath.of(attachment.getId());
            add(at.then("title"), Optional.of(attachment.getTitle()));
            add(at.then("target"), attachment.getTarget());
        }
        for (int i = 0; i < meeting.getUnplaced().size(); i++) {
            add(path.then("unplaced", i), Optional.of(meeting.getUnplaced().get(i)));
        }
    }

    private void minutes(MinutesRecord minutes) {
        ModelPath path = ModelPath.of(minutes.getId());
        add(path.then("title"), minutes.getTitle());
        minutes.getSignOff().ifPresent(signOff -> {
            ModelPath at = path.then("signOff");
            for (int i = 0; i < signOff.getSignatures().size(); i++) {
                add(
                        at.then("signatures", i).then("signatory"),
                        signOff.getSignatures().get(i).getSignatory().map(Mention::getAsWritten));
            }
            add(at.then("note"), signOff.getNote());
        });
    }

    private void attendance(Attendance entry) {
        ModelPath path = ModelPath.of(entry.getId());
        add(path.then("name"), entry.getName());
        add(path.then("affiliationAsWritten"), entry.getAffiliationAsWritten());
        if (!entry.titleIsDerived()) {
            add(path.then("title"), entry.getTitle());
        }
        add(path.then("note"), entry.getNote());
    }

    private void item(AgendaItem item) {
        ModelPath path = ModelPath.of(item.getId());
        add(path.then("title"), Optional.of(item.getTitle()));
        add(path.then("reference"), item.getReference());
        for (int i = 0; i < item.getContent().size(); i++) {
            content(path.then("content", i), item.getContent().get(i));
        }
    }

    private void content(ModelPath path, ItemContent content) {
        if (content instanceof AgendaItem item) {
            item(item);
        } else if (content instanceof Decision decision) {
            add(ModelPath.of(decision.getId()).then("text"), Optional.of(decision.getText()));
        } else if (content instanceof Passage passage) {
            add(path.then("text"), Optional.of(passage.getText()));
        } else if (content instanceof QuotedDecision quoted) {
            add(path.then("text"), Optional.of(quoted.getText()));
        } else if (content instanceof SummaryLine line) {
            add(path.then("text"), Optional.of(line.getText()));
        } else if (content instanceof RecalledDecision recalled) {
            add(path.then("text"), Optional.of(recalled.getText()));
        } else if (content instanceof Figure figure) {
            add(path.then("caption"), Optional.of(figure.getCaption()));
        } else if (content instanceof ContentTable table) {
            table(path, table);
        }
    }

    private void table(ModelPath path, ContentTable table) {
        for (int r = 0; r < table.getRows().size(); r++) {
            List<String> row = table.getRows().get(r).cells();
            for (int c = 0; c < row.size(); c++) {
                add(path.then("rows", r).then("cells", c), Optional.of(row.get(c)));
            }
        }
    }

    private void add(ModelPath path, Optional<String> text) {
        text.filter(words -> !words.isBlank()).ifPresent(words -> texts.add(new OwnText(path, words)));
    }
}
