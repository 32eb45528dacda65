package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.Group;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.MinutesKind;
import se.samverkan.language.Text;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.outline.Run;

/** Writes what stands above the roll: the title, and when and where the meeting was. */
final class FrameRenderer {

    private final RenderLabels labels;
    private final RenderPage page;
    private final List<List<Run>> lines = new ArrayList<>();

    FrameRenderer(RenderLabels labels, RenderPage page) {
        this.labels = labels;
        this.page = page;
    }

    /** The lines of the title: as written, or made of the kind of minutes, and always with the name of the group. */
    List<String> titleOf(Meeting meeting, Optional<Group> group) {
        Optional<MinutesRecord> record = meeting.latestMinutes();
        Optional<String> name = group.map(whose -> nameOf(whose, meeting));
        List<String> title = new ArrayList<>(
                record.flatMap(MinutesRecord::getTitle).map(RenderText::linesOf).orElse(List.of()));
        if (title.isEmpty()) {
            title.add(labels.kind(record.map(MinutesRecord::getKind).orElse(MinutesKind.NOTES)));
            name.ifPresent(whose -> title.set(0, title.get(0) + " " + whose));
        }
        name.filter(whose -> !names(title, whose)).ifPresent(title::add);
        return title;
    }

    private static String nameOf(Group group, Meeting meeting) {
        return Text.squeeze(meeting.getDate().map(group::nameOn).orElseGet(group::getName));
    }

    /** Whose minutes they are, for the head of each page. */
    void pageHeader(Meeting meeting, Group group) {
        page.furniture(RenderText.plain(nameOf(group, meeting)));
    }

    void title(List<String> title) {
        page.heading(1, RenderText.plain(title.get(0)));
        title.subList(1, title.size())
                .forEach(line -> page.paragraph(List.of(new Run(line, Set.of(Run.Look.BOLD), Optional.empty()))));
    }

    private static boolean names(List<String> title, String group) {
        Set<String> words = Set.copyOf(Names.keys(String.join(" ", title)));
        return words.containsAll(Set.copyOf(Names.keys(group)));
    }

    void labels(Meeting meeting) {
        meeting.getDate().ifPresent(date -> line("date", labels.day(date, meeting.getWeekdayAsWritten())));
        List<String> more = new ArrayList<>(
                meeting.getWhenAsWritten().map(RenderText::linesOf).orElse(List.of()));
        meeting.getStart().ifPresent(start -> {
            String first = more.isEmpty() ? "" : ", " + more.remove(0);
            line("time", RenderLabels.times(start, meeting.getEnd()) + first);
        });
        more.forEach(words -> line("time", words));
        meeting.getPlace().map(RenderText::linesOf).orElse(List.of()).forEach(place -> line("place", place));
        meeting.latestMinutes()
                .flatMap(MinutesRecord::getDeclaredRange)
                .ifPresent(range -> line("range", RenderLabels.range(range, hasSections(meeting))));
        if (!lines.isEmpty()) {
            page.paragraph(RenderText.lines(lines));
        }
    }

    private static boolean hasSections(Meeting meeting) {
        List<ItemNumber> numbers = meeting.getAgenda().stream()
                .flatMap(item -> item.getNumber().stream())
                .toList();
        return numbers.isEmpty()
                || numbers.stream().anyMatch(number -> number.style().before().startsWith("§"));
    }

    private void line(String key, String text) {
        lines.add(RenderText.labelled(labels.get(key), Text.squeeze(text)));
    }
}
