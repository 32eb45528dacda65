package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.group.ItemKind;
import se.samverkan.group.MinutesKind;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.organisation.Mention;
import se.samverkan.outline.Run;

/** Writes what stands below the items: the next meeting if no item tells of it, the names under the minutes, the attachments. */
final class TailRenderer {

    private static final int LEVEL = 2;
    private static final String LINE = "…".repeat(24);

    private final RenderLabels labels;
    private final Words words;
    private final RenderPage page;

    TailRenderer(RenderLabels labels, Words words, RenderPage page) {
        this.labels = labels;
        this.words = words;
        this.page = page;
    }

    void render(Meeting meeting) {
        meeting.getNextMeeting().filter(next -> !isTold(meeting, next)).ifPresent(this::nextMeeting);
        meeting.latestMinutes().ifPresent(this::signOff);
        if (!meeting.getAttachments().isEmpty()) {
            heading("attachments");
            meeting.getAttachments().forEach(this::attachment);
        }
        List<String> unplaced = meeting.getUnplaced().stream()
                .flatMap(text -> RenderText.linesOf(text).stream())
                .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (!unplaced.isEmpty()) {
            heading("unplaced");
            unplaced.forEach(line -> page.narrative(RenderText.plain(line)));
        }
    }

    private void heading(String key) {
        page.heading(LEVEL, RenderText.plain(labels.get(key)));
    }

    /** Whether an item tells when the next meeting is. */
    private boolean isTold(Meeting meeting, NextMeeting next) {
        if (next.getAsWritten().isPresent()) {
            return false;
        }
        Stream<String> texts = meeting.ownTexts().stream().map(OwnText::text);
        return meeting.allItems().anyMatch(item -> item.is(ItemKind.NEXT_MEETING))
                || meeting.allItems().map(AgendaItem::getTitle).anyMatch(this::speaksOfNext)
                || texts.anyMatch(this::speaksOfNext);
    }

    private boolean speaksOfNext(String text) {
        return NextMeetings.word(Text.fold(text), words).isPresent();
    }

    private void nextMeeting(NextMeeting next) {
        heading("next.title");
        Optional<String> asWritten = next.getAsWritten();
        if (asWritten.isPresent()) {
            RenderText.linesOf(asWritten.get()).forEach(line -> page.narrative(RenderText.plain(line)));
            return;
        }
        List<String> when = new ArrayList<>();
        next.getDate().ifPresent(day -> when.add(labels.fill("next.day", Map.of("date", labels.day(day)))));
        next.getStart()
                .ifPresent(start ->
                        when.add(labels.fill("next.time", Map.of("time", RenderLabels.times(start, next.getEnd())))));
        List<String> told = new ArrayList<>(when.isEmpty() ? List.of() : List.of(String.join(" ", when)));
        next.getPlace().map(Text::squeeze).ifPresent(told::add);
        List<String> sentences = new ArrayList<>();
        if (!told.isEmpty()) {
            sentences.add(labels.fill("next.when", Map.of("when", String.join(", ", told))));
        }
        next.getQuestionDeadline()
                .ifPresent(day -> sentences.add(labels.fill("next.deadline", Map.of("date", labels.day(day)))));
        page.narrative(RenderText.plain(String.join(" ", sentences)));
    }

    private void signOff(MinutesRecord record) {
        Optional<SignOff> signOff = record.getSignOff()
                .filter(s -> !s.getSignatures().isEmpty() || s.getNote().isPresent());
        if (signOff.isEmpty()) {
            return;
        }
        List<Signature> signatures = signOff.get().getSignatures();
        boolean awaited = record.getKind() == MinutesKind.PROTOCOL
                && signOff.get().getNote().isEmpty()
                && signatures.stream().allMatch(signature -> signature.getDate().isEmpty());
        heading("signatures");
        int from = page.size();
        signatures.forEach(signature -> signature(signature, awaited));
        signOff.get()
                .getNote()
                .map(RenderText::linesOf)
                .orElse(List.of())
                .forEach(line -> page.paragraph(RenderText.plain(line)));
        page.style(from, labels.get("style.signature"));
    }

    /** The role, the name beside it, and below it the day, or a line to sign on while nobody has signed. */
    private void signature(Signature signature, boolean awaited) {
        String name = signature
                .getSignatory()
                .map(Mention::getAsWritten)
                .map(Text::squeeze)
                .orElse("");
        List<List<Run>> lines = new ArrayList<>();
        lines.add(RenderText.labelled(labels.signing(signature.getRole()), name));
        signature.getDate().ifPresent(day -> lines.add(RenderText.plain(day.toString())));
        if (awaited) {
            lines.add(RenderText.plain(LINE));
        }
        page.paragraph(RenderText.lines(lines));
    }

    private void attachment(Attachment attachment) {
        String label = attachment
                .getLabel()
                .map(Text::squeeze)
                .filter(text -> !text.isEmpty())
                .map(text -> text + ". ")
                .orElse("");
        String title = Text.squeeze(attachment.getTitle());
        if (label.isEmpty() && title.endsWith(".")) {
            // A sentence is known for an attachment only by a label of its own.
            label = labels.get("attachment") + ": ";
        }
        Optional<String> target = attachment.getTarget().map(Text::squeeze).filter(text -> !text.isEmpty());
        List<Run> runs = new ArrayList<>(label.isEmpty() ? List.of() : RenderText.plain(label));
        runs.add(new Run(title, Set.of(), target));
        page.listItem(0, runs);
    }
}
