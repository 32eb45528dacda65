package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.group.GroupKind;
import se.samverkan.group.MinutesKind;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.SwedishTimes;
import se.samverkan.time.WrittenDate;
import se.samverkan.time.WrittenTimes;

/**
 * What must be known of a document before anything in it can be given an id: whose meeting, and when.
 *
 * <p>It only looks; nothing is claimed here.
 */
final class Basics {

    /** How long a line of a title is at least that the page was too narrow for. */
    private static final int WIDE = 40;

    /** How long a line can be that tells when, and perhaps where. */
    private static final int LONGEST_DATE_LINE = 100;

    private final List<Line> frame;
    private final Words words;

    final DocumentKind documentKind;

    /** What kind of minutes; nothing if it is no minutes. */
    @Nullable
    MinutesKind minutesKind;

    final List<Line> titleLines = new ArrayList<>();

    /** The lines of the title that only the width of the page has parted from the one above. */
    final Set<Line> wrapped = new HashSet<>();

    /** The cells that are all of the title on their lines; what stands beside them is the head of the paper. */
    final Map<Line, Piece> titleCells = new HashMap<>();

    Optional<String> groupName = Optional.empty();
    Optional<GroupKind> groupKind = Optional.empty();
    Optional<WrittenDate> date = Optional.empty();

    /** Whether the date has its year from another line. */
    boolean yearFromFrame;

    Optional<WrittenTimes> times = Optional.empty();

    private Basics(List<Line> frame, DocumentKind documentKind, Words words) {
        this.frame = frame;
        this.documentKind = documentKind;
        this.words = words;
    }

    static Basics of(List<Line> frame, DocumentKind kind, Words words) {
        Basics basics = new Basics(frame, kind, words);
        basics.title();
        basics.group();
        basics.date();
        return basics;
    }

    Optional<LocalDate> day() {
        return date.flatMap(WrittenDate::date);
    }

    /** Takes the first line that says what the document was found to be. */
    private void title() {
        Title.in(frame, words).stream()
                .filter(title -> title.kind() == documentKind)
                .findFirst()
                .ifPresent(this::take);
        if (documentKind == DocumentKind.MINUTES && minutesKind == null) {
            minutesKind = MinutesKind.NOTES;
        }
    }

    private void take(Title title) {
        titleLines.add(title.line());
        title.cell(words).ifPresent(cell -> titleCells.put(title.line(), cell));
        if (documentKind == DocumentKind.MINUTES) {
            minutesKind = title.word().code().equals("protocol") ? MinutesKind.PROTOCOL : MinutesKind.NOTES;
        }
        if (!titleCells.isEmpty()) {
            return;
        }
        Piece whole = title.line().piece();
        groupName = groupIn(whole.from(title.word().end()))
                .or(() -> groupIn(whole.sub(0, title.word().start())));
    }

    /** What is left of a title when dates, times, numbers and joining words are taken away, if any of it names something. */
    private Optional<String> groupIn(Piece title) {
        String text = title.text();
        for (WrittenDate written : datesIn(text)) {
            text = text.substring(0, written.start())
                    + " ".repeat(written.end() - written.start())
                    + text.substring(written.end());
        }
        Optional<WrittenTimes> time = SwedishTimes.find(text, 0);
        if (time.isPresent()) {
            text = text.substring(0, time.get().start())
                    + text.substring(time.get().end());
        }
        text = withoutCount(Text.squeeze(text));
        text = withoutJoiners(text);
        text = Words.trimMarks(text);
        return text.chars().anyMatch(Character::isLetter) ? Optional.of(text) : Optional.empty();
    }

    /** The dates of a title; six digits on their own are one there. */
    private static List<WrittenDate> datesIn(String text) {
        List<WrittenDate> dates = new ArrayList<>(SwedishDates.findAll(text));
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            int offset = start;
            if (end - start == 6) {
                SwedishDates.whole(text.substring(start, end))
                        .map(d -> new WrittenDate(offset, offset + 6, d.year(), d.month(), d.day(), d.weekday()))
                        .ifPresent(dates::add);
            }
            start = end + 1;
        }
        return dates;
    }

    /** "PROTOKOLL 3/2024", "Mötesprotokoll nr 14": which in the row of meetings it is, not who met. */
    private static String withoutCount(String text) {
        int at = 0;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || "/-–: ".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(at);
    }

    private String withoutJoiners(String text) {
        String rest = Words.trimMarks(text);
        Optional<Lexicon.Match> join = words.start("titlejoin", Text.fold(rest));
        while (join.isPresent() && join.get().end() < rest.length()) {
            rest = withoutCount(Words.trimMarks(rest.substring(join.get().end())));
            join = words.start("titlejoin", Text.fold(rest));
        }
        return join.isPresent() ? "" : rest;
    }

    /** Without a group in the title, the first short line near it that has a word for a group is its name. */
    private void group() {
        if (groupName.isEmpty() || !GroupWords.areIn(groupName.get(), words)) {
            int looked = Math.min(frame.size(), Title.LINES);
            for (int i = 0; i < looked; i++) {
                Line line = frame.get(i);
                Optional<Label> label = Label.of(line, words);
                boolean labelled = label.isPresent()
                        && label.get().code().equals("group")
                        && !label.get().value().isBlank();
                if (labelled) {
                    groupName = Optional.of(label.get().value().words());
                    break;
                }
                boolean candidate = label.isEmpty()
                        && !titleLines.contains(line)
                        && !line.is(Line.Shape.TABLE_ROW)
                        && line.text().length() <= 90
                        && !line.endsSentence()
                        && (Character.isUpperCase(line.text().charAt(0))
                                || words.start("titlejoin", line.folded()).isPresent());
                if (candidate && GroupWords.areIn(line.text(), words)) {
                    groupName = groupIn(line.piece());
                    titleLines.add(line);
                    break;
                }
            }
        }
        groupKind = groupName.flatMap(name -> GroupWords.kindIn(name, words));
        broken();
        area();
    }

    /** "Uppdragsgrupp Äldre i" above "Norrviksbygden": a name that ends in such a word goes on below. */
    private void broken() {
        String name = groupName.orElse("");
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean open = words.get("elsewhere").find(last).isPresent()
                || words.get("joiner").find(last).isPresent();
        if (!titleLines.isEmpty()) {
            Line above = titleLines.get(titleLines.size() - 1);
            int below = frame.indexOf(above) + 1;
            if (below < frame.size() && isName(frame.get(below)) && (open || isWrapped(above, frame.get(below)))) {
                titleLines.add(frame.get(below));
                if (!open) {
                    wrapped.add(frame.get(below));
                }
                groupName = Optional.of(name + " " + frame.get(below).piece().words());
            }
        }
    }

    /** "Protokoll styrgrupp God och nära vård i" is as wide as a page can be: one word below, in the same paragraph, is the rest of it. */
    private boolean isWrapped(Line above, Line below) {
        boolean wide = above.text().length() >= WIDE && above.is(Line.Shape.PARAGRAPH);
        String word = below.folded();
        return wide
                && !below.opensBlock()
                && below.is(Line.Shape.PARAGRAPH)
                && Names.parts(word).size() == 1
                && word.chars().allMatch(Character::isLetter)
                && words.whole("placeword", word).isEmpty()
                && words.ending("placeending", word).isEmpty()
                && !GroupWords.areIn(word, words);
    }

    /** A few words with a capital, as the end of a name has. */
    private boolean isName(Line line) {
        return Character.isUpperCase(line.text().charAt(0))
                && Names.parts(line.text()).size() <= 4
                && !line.endsSentence()
                && Label.of(line, words).isEmpty()
                && Title.of(line, words).isEmpty();
    }

    /** The collaboration that a group belongs to, on the line below its name: "Närvårdssamverkan Åsbygden". */
    private void area() {
        if (titleLines.isEmpty() || groupName.isEmpty()) {
            return;
        }
        int below = frame.indexOf(titleLines.get(titleLines.size() - 1)) + 1;
        if (below >= frame.size()) {
            return;
        }
        Line line = frame.get(below);
        boolean plain = line.text().length() <= 60
                && !line.endsSentence()
                && Label.of(line, words).isEmpty()
                && SwedishDates.find(line.text(), 0).isEmpty();
        boolean named = Names.parts(line.folded()).stream()
                .anyMatch(word -> words.ending("areaending", word).isPresent());
        if (plain && named) {
            titleLines.add(line);
            groupName = groupName.map(name -> name + " " + line.piece().words());
        }
    }

    private void date() {
        Optional<WrittenDate> labelled = labelledDate();
        Optional<WrittenDate> titled = titleLines.stream()
                .flatMap(line -> datesIn(line.text()).stream())
                .findFirst();
        Optional<WrittenDate> alone = frame.stream()
                .limit(Title.LINES * 2L)
                .map(line -> SwedishDates.whole(line.text()).or(() -> dateAndTime(line.text())))
                .flatMap(Optional::stream)
                .findFirst();
        date = first(labelled, titled, alone);
        if (date.isPresent() && date.get().year().isEmpty()) {
            date = date.map(this::withYearOfFrame);
            yearFromFrame = day().isPresent();
        }
    }

    private static Optional<WrittenDate> first(
            Optional<WrittenDate> labelled, Optional<WrittenDate> titled, Optional<WrittenDate> alone) {
        Optional<WrittenDate> whole =
                labelled.or(() -> titled).or(() -> alone).filter(d -> d.year().isPresent());
        if (whole.isPresent()) {
            return whole;
        }
        return titled.filter(d -> d.year().isPresent())
                .or(() -> alone.filter(d -> d.year().isPresent()))
                .or(() -> labelled)
                .or(() -> titled)
                .or(() -> alone);
    }

    private Optional<WrittenDate> labelledDate() {
        for (int i = 0; i < frame.size(); i++) {
            Optional<Label> label = Label.of(frame.get(i), words)
                    .filter(l ->
                            l.code().equals("date") || l.code().equals("time") || words.has("timelabel", l.mark()));
            if (label.isPresent()) {
                String value = label.get().value().isBlank() && i + 1 < frame.size()
                        ? frame.get(i + 1).text()
                        : label.get().value().text();
                Optional<WrittenDate> found = SwedishDates.find(value, 0).or(() -> SwedishDates.whole(value));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A line that starts with a date and a time: "Tisdagen den 27 januari 2026 kl. 13–15, Rådhuset". */
    private static Optional<WrittenDate> dateAndTime(String text) {
        Optional<WrittenDate> found = SwedishDates.find(text, 0);
        if (found.isEmpty()
                || text.length() > LONGEST_DATE_LINE
                || !Words.trimMarks(text.substring(0, found.get().start())).isEmpty()) {
            return Optional.empty();
        }
        int end = found.get().end();
        Optional<WrittenTimes> time = SwedishTimes.find(text, end).or(() -> SwedishTimes.findHours(text, end));
        return found.filter(date -> time.isPresent()
                && Words.trimMarks(text.substring(end, time.get().start())).length() <= 4);
    }

    /** A date with no year, in a frame that names exactly one year somewhere else ("Protokoll 3/2024"). */
    private WrittenDate withYearOfFrame(WrittenDate written) {
        Optional<Integer> year = frame.stream()
                .limit(Title.LINES)
                .map(line -> yearIn(line.text()))
                .flatMap(Optional::stream)
                .findFirst();
        return new WrittenDate(written.start(), written.end(), year, written.month(), written.day(), written.weekday());
    }

    private static Optional<Integer> yearIn(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean start = i == 0 || !Character.isDigit(text.charAt(i - 1));
            boolean four = text.substring(i, i + 4).chars().allMatch(c -> c >= '0' && c <= '9');
            boolean end = i + 4 == text.length() || !Character.isDigit(text.charAt(i + 4));
            if (start && four && end && (text.startsWith("19", i) || text.startsWith("20", i))) {
                return Optional.of(Integer.parseInt(text.substring(i, i + 4)));
            }
        }
        return Optional.empty();
    }
}
