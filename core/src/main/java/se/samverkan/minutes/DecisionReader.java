package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.DecisionId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.WrittenDate;

/** Reads decisions into the content of an item: this meeting's, those of others that are quoted, those that a summary repeats. */
final class DecisionReader {

    /** No summary counts further than items do. */
    private static final int LONGEST_COUNT = 3;

    private final Desk desk;
    private final DecisionExtent extent;
    private final Responsibles responsibles;

    DecisionReader(Desk desk) {
        this.desk = desk;
        this.responsibles = new Responsibles(desk);
        this.extent = new DecisionExtent(desk, responsibles);
    }

    /** Reads the decision whose label stands at the start of a line, and gives the index of the line after it. */
    Optional<Integer> labelled(List<Line> lines, int i, ItemState state) {
        Optional<DecisionScan.LabelFound> label = desk.scan.label(lines.get(i).piece());
        if (label.isEmpty()) {
            return Optional.empty();
        }
        DecisionExtent.Passage passage = extent.of(lines, i, label.get(), state.summary());
        if (passage.text().isEmpty()) {
            return Optional.empty();
        }
        DecisionText text = new DecisionText(label.get().words(), List.of(passage.mark()), passage.text());
        boolean bullet = lines.get(i).is(Line.Shape.LIST_ITEM);
        add(text, bullet, state);
        return Optional.of(passage.next());
    }

    /** "Inget nytt": an outcome that sums up nothing; that something was put off does. */
    private boolean saysNothing(Line line) {
        return desk.words.all("outcome", line.piece()).stream()
                .anyMatch(word -> !word.code().equals("deferred"));
    }

    /** The rest of a line from a label on that stands inside it, at the start of a sentence: "Inget svar har kommit. BESLUT: Frågan tas upp igen." */
    Optional<Piece> inside(Line line) {
        if (!desk.words.has("decisionlabel", line.piece())) {
            return Optional.empty();
        }
        return Sentences.of(line.piece(), desk.words).stream()
                .skip(1)
                .filter(sentence -> desk.scan
                        .label(sentence)
                        .filter(label -> sentence.text().charAt(label.end() - 1) == ':')
                        .isPresent())
                .findFirst()
                .map(sentence ->
                        line.piece().from(sentence.start() - line.piece().start()));
    }

    /** A line of the summary that has no label is a line of it all the same, unless it only says that there is nothing. */
    boolean summaryWithoutLabel(Line line, ItemState state) {
        if (line.text().endsWith(":")
                || saysNothing(line)
                || extent.isNextMeeting(line)
                || line.is(Line.Shape.HEADING)) {
            return false;
        }
        int marker = markerEnd(line.text());
        List<Piece> mark = marker == 0 ? List.of() : List.of(line.piece().sub(0, marker));
        // "3A." may be the item that it repeats, so the number is kept.
        String label = Words.trimMarks(line.text().substring(0, marker));
        addSummary(
                new DecisionText(label, mark, List.of(line.piece().from(marker).strip())), state);
        return true;
    }

    /**
     * Reads another body's decision that stands in quotation marks, below or behind a date: 'Ur anteckningarna 2025-01-12: "Beslut: …"', 'Ur
     * protokollet: "Styrgruppen beslutar …"'.
     */
    boolean cited(Line line, ItemState state) {
        Piece whole = line.piece();
        String text = whole.text();
        int first = close(text, 1);
        if (first >= text.length()) {
            return false;
        }
        int dated = SwedishDates.find(text, 0)
                .filter(date -> past(date).isPresent())
                .map(WrittenDate::end)
                .orElse(text.length());
        for (int i = Math.max(first, dated); i + 1 < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                int close = close(text, i + 1);
                Piece inside = whole.sub(i + 1, close);
                Optional<DecisionScan.LabelFound> label = desk.scan.label(inside);
                int start = label.map(DecisionScan.LabelFound::end).orElse(0);
                Piece said = inside.from(start).strip();
                boolean decides = label.isPresent() || desk.scan.whose(said) == DecisionScan.Whose.OTHERS;
                if (decides && !said.isBlank()) {
                    passage(whole.sub(0, i).strip(), state);
                    List<Piece> marks =
                            List.of(whole.sub(i, i + 1 + start), whole.sub(close, Math.min(close + 1, text.length())));
                    quoted(
                            new DecisionText(
                                    label.map(DecisionScan.LabelFound::words).orElse(""), marks, List.of(said)),
                            state);
                    passage(whole.from(Math.min(close + 1, text.length())).strip(), state);
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a quotation ends that begins at an offset: at the next mark, or at the end of the text. */
    private static int close(String text, int from) {
        int at = from;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '”' || c == '“' || c == '»' || c == '«';
    }

    /** Where the number ends under which a line of the summary is counted, or that of its item: "1.", "3A.", "4b)"; 0 if there is none. */
    private static int markerEnd(String text) {
        int at = 0;
        while (at < text.length() && at < LONGEST_COUNT && Character.isDigit(text.charAt(at))) {
            at++;
        }
        int digits = at;
        if (at + 2 < text.length() && Character.isLetter(text.charAt(at)) && !Character.isLetter(text.charAt(at + 1))) {
            at++;
        }
        boolean marked = digits > 0
                && at + 1 < text.length()
                && ".):".indexOf(text.charAt(at)) >= 0
                && text.charAt(at + 1) == ' ';
        return marked ? at + 1 : 0;
    }

    /** Reads a paragraph in which a sentence decides, with the clauses that it announces, and gives the index of the line after it. */
    Optional<Integer> operative(List<Line> lines, int i, ItemState state) {
        Line line = lines.get(i);
        if (desk.scan.isTacit(line.piece()) && !state.report()) {
            tacit(line.piece(), state);
            return Optional.of(i + 1);
        }
        if (!desk.scan.mayDecide(line.piece())) {
            return Optional.empty();
        }
        List<Piece> sentences = Sentences.of(line.piece(), desk.words);
        if (sentences.stream().noneMatch(s -> decides(s, state))) {
            return Optional.empty();
        }
        int next = i + 1;
        int from = 0;
        Piece whole = line.piece();
        for (int s = 0; s < sentences.size(); s++) {
            Piece sentence = sentences.get(s);
            boolean others = s > 0 && desk.scan.speaksOfOther(sentences.get(s - 1), sentence);
            if (!others && decides(sentence, state)) {
                while (s + 1 < sentences.size() && goesOn(sentences.get(s + 1), state)) {
                    s++;
                    sentence = whole.sub(
                            sentence.start() - whole.start(), sentences.get(s).end() - whole.start());
                }
                List<Piece> pieces = new ArrayList<>();
                boolean last = sentence.end() == whole.end();
                next = last ? extent.announced(lines, i, sentence, pieces) : next;
                if (pieces.size() == 1 && extent.onlyAnnounces(sentence)) {
                    continue;
                }
                passage(whole.sub(from, sentence.start() - whole.start()).strip(), state);
                add(new DecisionText("", List.of(), last ? pieces : List.of(sentence)), false, state);
                from = sentence.end() - whole.start();
            }
        }
        passage(whole.from(from).strip(), state);
        return Optional.of(next);
    }

    /** A tacit decision is told from where something is sent out to where it stands. */
    private void tacit(Piece paragraph, ItemState state) {
        List<Piece> sentences = Sentences.of(paragraph, desk.words);
        int first = sentences.size() - 1;
        int last = 0;
        for (int i = sentences.size() - 1; i >= 0; i--) {
            boolean settles = desk.scan.settles(sentences.get(i));
            last = settles && last == 0 ? i : last;
            first = settles || desk.words.has("tacitstart", sentences.get(i)) ? i : first;
        }
        int from = sentences.get(first).start() - paragraph.start();
        int to = sentences.get(Math.max(first, last)).end() - paragraph.start();
        passage(paragraph.sub(0, from).strip(), state);
        DecisionText text = new DecisionText("", List.of(), List.of(paragraph.sub(from, to)));
        decision(text, DecisionMode.TACIT, windowEnd(text), state);
        passage(paragraph.from(to).strip(), state);
    }

    /** Whether a sentence goes on with what the one before decided: it says what shall be, by when or at what cost, and nobody speaks. */
    private boolean goesOn(Piece sentence, ItemState state) {
        return desk.words.has("duty", sentence)
                && !desk.words.has("speaks", sentence)
                && !desk.words.has("elsewhen", sentence)
                && !decides(sentence, state);
    }

    /** This body's decision, or another's where such are reported; elsewhere another's is told, not quoted. */
    private boolean decides(Piece sentence, ItemState state) {
        DecisionScan.Whose whose = desk.scan.whose(sentence);
        return whose == DecisionScan.Whose.OWN || whose == DecisionScan.Whose.OTHERS && state.report();
    }

    /** Adds narrative, if there is any. */
    void passage(Piece piece, ItemState state) {
        if (!piece.isBlank()) {
            desk.ledger.text(state.next().then("text"), piece);
            state.content().add(Passage.of(piece.words()));
        }
    }

    private void add(DecisionText text, boolean bullet, ItemState state) {
        if (state.summary()) {
            addSummary(text, state);
        } else if (isQuoted(text, bullet, state)) {
            quoted(text, state);
        } else if (desk.scan.isByEmail(text.label() + " " + text.words())) {
            Optional<LocalDate> date = dateIn(text.label() + " " + text.words());
            decision(text, DecisionMode.BY_EMAIL, date, state);
        } else if (desk.scan.isTacit(text.piece())) {
            decision(text, DecisionMode.TACIT, windowEnd(text), state);
        } else {
            decision(text, DecisionMode.MEETING, desk.date, state);
        }
    }

    /**
     * Another body's decision: under a report from others it starts with the name of a body that is not this one, or is an entry in the list of
     * what was decided there.
     */
    private boolean isQuoted(DecisionText text, boolean bullet, ItemState state) {
        Piece piece = text.piece();
        Optional<Lexicon.Match> body = desk.words.start("group", piece);
        boolean otherBody = body.isPresent()
                && !desk.scan.isOwn(body.get(), piece.folded())
                && (!desk.scan.isBelow(body.get()) || desk.scan.whose(piece) == DecisionScan.Whose.OTHERS);
        boolean dated = dateIn(text.label())
                .filter(day -> desk.date.filter(day::isBefore).isPresent())
                .isPresent();
        // "Beslut: Kommunstyrelsen beslutar att …": its own words say whose it is.
        boolean told =
                !text.label().isEmpty() && otherBody && desk.scan.whose(text.piece()) == DecisionScan.Whose.OTHERS;
        return told
                || state.report() && (otherBody || bullet || dated)
                || dated && !desk.scan.isByEmail(text.label() + text.words());
    }

    private void decision(DecisionText text, DecisionMode mode, Optional<LocalDate> day, ItemState state) {
        DecisionId id = desk.ids.decision(state.id());
        claim(text, ModelPath.of(id));
        Decision.Builder decision = new Decision.Builder()
                .id(id)
                .text(text.words())
                .mode(mode)
                .decidedOn(day)
                .addAllResponsible(responsible(text))
                .due(mode == DecisionMode.TACIT ? Optional.empty() : due(text).filter(by -> !isDay(by, mode, day)));
        if (!text.label().isEmpty()) {
            decision.label(text.label());
        }
        state.content().add(decision.build());
    }

    /** "Styrgruppen beslutade via mejl 2026-06-11 att …": the day of the mail is when it was decided. */
    private static boolean isDay(Deadline by, DecisionMode mode, Optional<LocalDate> day) {
        return mode == DecisionMode.BY_EMAIL
                && by instanceof Deadline.OnDate on
                && day.filter(on.date()::equals).isPresent();
    }

    private void quoted(DecisionText text, ItemState state) {
        claim(text, state.next());
        QuotedDecision.Builder quoted = new QuotedDecision.Builder()
                .text(text.words())
                .decidedOn(dateIn(text.label()).or(() -> dateBefore(state)))
                .addAllResponsible(responsible(text))
                .due(due(text));
        Piece words = text.piece();
        desk.words
                .start("group", words)
                .ifPresent(body -> quoted.body(Mention.of(words.text().substring(body.start(), body.end()))));
        if (!text.label().isEmpty()) {
            quoted.label(text.label());
        }
        state.content().add(quoted.build());
    }

    private void addSummary(DecisionText text, ItemState state) {
        claim(text, state.next());
        SummaryLine.Builder line = new SummaryLine.Builder()
                .text(text.words())
                .addAllResponsible(responsible(text))
                .due(due(text));
        if (!text.label().isEmpty()) {
            line.label(text.label());
        }
        state.content().add(line.build());
    }

    private void claim(DecisionText text, ModelPath path) {
        text.mark().forEach(mark -> desk.ledger.held(path.then("label"), mark));
        text.text().forEach(piece -> desk.ledger.text(path.then("text"), piece));
    }

    private List<Mention> responsible(DecisionText text) {
        return responsibles.in(text.piece());
    }

    /** A tacit decision is taken when the time to object is over: on the last day that its words name. */
    private Optional<LocalDate> windowEnd(DecisionText text) {
        List<WrittenDate> dates = SwedishDates.findAll(text.words());
        return dates.isEmpty() ? Optional.empty() : nearest(dates.get(dates.size() - 1));
    }

    /** A window without a year has just ended or ends soon: its day is the first from half a year before the meeting. */
    private Optional<LocalDate> nearest(WrittenDate written) {
        return written.date().or(() -> desk.date.map(day -> written.dateFrom(day.minusMonths(6))));
    }

    private Optional<Deadline> due(DecisionText text) {
        return Deadline.find(text.words(), desk.date);
    }

    /** The first date in a text; one without a year is the last such day up to the meeting. */
    private Optional<LocalDate> dateIn(String text) {
        return SwedishDates.find(text, 0).flatMap(this::past);
    }

    private Optional<LocalDate> past(WrittenDate written) {
        return written.date()
                .or(() -> desk.date.map(day -> {
                    LocalDate sameYear = written.dateFrom(day.minusYears(1).plusDays(1));
                    return sameYear.isAfter(day) ? sameYear.minusYears(1) : sameYear;
                }));
    }

    /** The date that the narrative before a quotation gives: "besluten från senaste mötet 2025-11-27". */
    private Optional<LocalDate> dateBefore(ItemState state) {
        return state.dates().latest(state.content(), this::dateOf);
    }

    private Optional<LocalDate> dateOf(ItemContent part) {
        if (part instanceof Passage passage) {
            return dateIn(passage.getText());
        }
        return part instanceof QuotedDecision quoted ? quoted.getDecidedOn() : Optional.empty();
    }
}
