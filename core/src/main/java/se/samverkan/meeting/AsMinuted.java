package se.samverkan.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.language.Text;
import se.samverkan.organisation.Mention;

/** Makes the projection that {@link Meeting#asMinuted()} describes. */
final class AsMinuted {

    private static final String ROOT = "meeting";

    private AsMinuted() {}

    static Meeting of(Meeting meeting) {
        Meeting.Builder minuted = new Meeting.Builder()
                .id(new MeetingId(ROOT))
                .date(meeting.getDate())
                .weekdayAsWritten(meeting.getWeekdayAsWritten())
                .start(meeting.getStart())
                .end(meeting.getEnd())
                .whenAsWritten(meeting.getWhenAsWritten().flatMap(AsMinutedText::lines))
                .place(meeting.getPlace().flatMap(AsMinutedText::lines))
                .addAllPreamble(content(meeting.getPreamble(), ROOT))
                .nextMeeting(meeting.getNextMeeting().flatMap(AsMinuted::next));
        for (int i = 0; i < meeting.getAttendance().size(); i++) {
            minuted.addAttendance(attendance(meeting.getAttendance().get(i), i + 1));
        }
        for (int i = 0; i < meeting.getAgenda().size(); i++) {
            minuted.addAgenda(item(meeting.getAgenda().get(i), ROOT, i + 1));
        }
        for (int i = 0; i < meeting.getAttachments().size(); i++) {
            minuted.addAttachment(attachment(meeting.getAttachments().get(i), i + 1));
        }
        meeting.latestMinutes().map(AsMinuted::minutes).ifPresent(minuted::addMinutes);
        meeting.getUnplaced().stream()
                .flatMap(text -> AsMinutedText.lines(text).stream())
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .forEach(minuted::addUnplaced);
        return minuted.build();
    }

    private static Attendance attendance(Attendance entry, int number) {
        Optional<String> organisation = entry.getOrganisationName().flatMap(AsMinutedText::words);
        Attendance.Builder minuted = new Attendance.Builder()
                .id(new AttendanceId(ROOT + "/n" + number))
                .name(entry.getName().flatMap(AsMinutedText::words))
                .affiliationAsWritten(entry.getAffiliationAsWritten()
                        .flatMap(AsMinutedText::commas)
                        .or(() -> organisation))
                .organisationName(organisation)
                .title(entry.getTitle().flatMap(AsMinutedText::commas))
                .status(entry.getStatus())
                .addAllRoles(entry.getRoles())
                .part(entry.getPart())
                .substituteFor(entry.getSubstituteFor().map(AsMinuted::mention))
                .note(entry.getNote().flatMap(AsMinutedText::sorted));
        entry.isOnline().filter(online -> online).ifPresent(minuted::online);
        return minuted.build();
    }

    private static AgendaItem item(AgendaItem item, String above, int place) {
        String id = above + "/i" + place;
        String title = Text.squeeze(item.getTitle());
        Optional<String> reference = item.getReference().flatMap(AsMinutedText::words);
        return new AgendaItem.Builder()
                .id(new AgendaItemId(id))
                .number(item.getNumber())
                .title(title)
                .reference(reference)
                .addAllLinks(AsMinutedText.links(title + " " + reference.orElse(""), item.getLinks()))
                .addAllContent(content(item.getContent(), id))
                .build();
    }

    private static List<ItemContent> content(List<ItemContent> content, String above) {
        List<ItemContent> minuted = new ArrayList<>();
        int decisions = 0;
        int items = 0;
        for (ItemContent part : content) {
            if (part instanceof AgendaItem sub) {
                minuted.add(item(sub, above, ++items));
            } else if (part instanceof Passage passage) {
                minuted.addAll(passages(passage));
            } else if (part instanceof RecalledDecision recalled) {
                minuted.addAll(passages(Passage.of(recalled.getText())));
            } else if (part instanceof Figure figure) {
                minuted.addAll(passages(Passage.of(figure.getCaption())));
            } else if (part instanceof ContentTable table) {
                table(table).ifPresent(minuted::add);
            } else if (part instanceof Decision decision) {
                minuted.add(decision(decision, above + "/d" + ++decisions));
            } else if (part instanceof QuotedDecision quoted) {
                minuted.add(new QuotedDecision.Builder()
                        .text(AsMinutedText.lines(quoted.getText()).orElse(""))
                        .label(quoted.getLabel().flatMap(AsMinutedText::words))
                        .build());
            } else if (part instanceof SummaryLine line) {
                minuted.add(new SummaryLine.Builder()
                        .text(AsMinutedText.lines(line.getText()).orElse(""))
                        .label(line.getLabel().flatMap(AsMinutedText::words))
                        .build());
            }
        }
        return minuted;
    }

    private static List<Passage> passages(Passage passage) {
        List<Passage> minuted = new ArrayList<>();
        for (String line :
                AsMinutedText.lines(passage.getText()).orElse("").lines().toList()) {
            boolean first = minuted.isEmpty();
            minuted.add(new Passage.Builder()
                    .form(first ? passage.getForm() : Passage.Form.PARAGRAPH)
                    .level(first ? passage.getLevel() : 0)
                    .text(line)
                    .addAllLinks(AsMinutedText.links(line, passage.getLinks()))
                    .build());
        }
        return minuted;
    }

    private static Optional<ContentTable> table(ContentTable table) {
        List<ContentTable.Row> rows = table.getRows().stream()
                .map(row -> new ContentTable.Row(
                        row.cells().stream().map(Text::squeeze).toList()))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContentTable.Builder()
                        .headed(table.isHeaded())
                        .addAllRows(rows)
                        .build());
    }

    private static Decision decision(Decision decision, String id) {
        return new Decision.Builder()
                .id(new DecisionId(id))
                .text(AsMinutedText.lines(decision.getText()).orElse(""))
                .label(decision.getLabel().flatMap(AsMinutedText::words))
                .mode(decision.getMode())
                .decidedOn(decision.getDecidedOn())
                .build();
    }

    private static Attachment attachment(Attachment attachment, int number) {
        return new Attachment.Builder()
                .id(new AttachmentId(ROOT + "/b" + number))
                .label(attachment.getLabel().flatMap(AsMinutedText::words))
                .title(Text.squeeze(attachment.getTitle()))
                .build();
    }

    private static MinutesRecord minutes(MinutesRecord record) {
        return new MinutesRecord.Builder()
                .id(new MinutesRecordId(ROOT + "/m1"))
                .kind(record.getKind())
                .title(record.getTitle().flatMap(AsMinutedText::lines))
                .declaredRange(record.getDeclaredRange())
                .signOff(record.getSignOff()
                        .map(AsMinuted::signOff)
                        .filter(s -> !s.getSignatures().isEmpty() || s.getNote().isPresent()))
                .build();
    }

    private static SignOff signOff(SignOff signOff) {
        SignOff.Builder minuted = new SignOff.Builder().note(signOff.getNote().flatMap(AsMinutedText::lines));
        signOff.getSignatures()
                .forEach(signature -> minuted.addSignature(
                        signature.withSignatory(signature.getSignatory().map(AsMinuted::mention))));
        return minuted.build();
    }

    private static Optional<NextMeeting> next(NextMeeting next) {
        return next.getAsWritten()
                .flatMap(AsMinutedText::lines)
                .map(words -> new NextMeeting.Builder().asWritten(words).build());
    }

    private static Mention mention(Mention mention) {
        return Mention.of(Text.squeeze(mention.getAsWritten()));
    }
}
