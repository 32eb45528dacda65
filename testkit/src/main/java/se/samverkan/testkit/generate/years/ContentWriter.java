package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;
import se.samverkan.testkit.generate.words.Noise;
import se.samverkan.testkit.generate.words.Sentences;
import se.samverkan.testkit.generate.words.Slots;
import se.samverkan.testkit.generate.words.Words;
import se.samverkan.testkit.generate.years.MeetingShape.PartShape;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** Writes what stands below a heading, part by part, and enters what follows from it: decisions, tasks, questions sent on. */
final class ContentWriter {

    static final int KINDS = 100;

    /** The first of the kinds that are a decision below its label. */
    private static final int DECISION = 61;

    /** A decision of so many words that it is the same with one more; a part is that only if it is asked for. */
    static final int AMPLE = KINDS;

    private static final int AMPLE_WORDS = 6;

    static final int TASK = 79;

    static final int EMAIL = 96;
    static final int TACIT = 97;
    private static final int QUOTED = 98;

    private static final List<String> LABELS = List.of("Beslut", "Beslut", "Mötets beslut", "BESLUT");

    private final Setting setting;
    private final List<Attendee> speakers;
    private final AgendaItemId item;
    private final MeetingLedger ledger;
    private final Slots slots;
    private final List<ItemContent> content = new ArrayList<>();
    private final Set<Attendee> named = new LinkedHashSet<>();
    private final Set<Attendee> spoke = new LinkedHashSet<>();
    private Optional<Deadline> deferredTo = Optional.empty();

    /** A writer for an item; the speakers are those of whom it can tell that they speak. */
    ContentWriter(Setting setting, List<Attendee> speakers, AgendaItemId item, MeetingLedger ledger) {
        this.setting = setting;
        this.speakers = speakers;
        this.item = item;
        this.ledger = ledger;
        List<String> groups =
                setting.groups().stream().map(Setting.Receiver::name).toList();
        this.slots = new Slots(setting.date(), setting.next(), this::name, groups);
    }

    private String name(int number) {
        Attendee who = speakers.get(number % speakers.size());
        named.add(who);
        return who.name();
    }

    List<ItemContent> content() {
        return content;
    }

    /** Who spoke, in the order in which they did. */
    List<Mention> participants() {
        return spoke.stream().map(Attendee::mention).toList();
    }

    /** When the item comes up again, if its words put it off. */
    Optional<Deadline> deferredTo() {
        return deferredTo;
    }

    void passage(String text) {
        content.add(Passage.of(text));
    }

    AgendaItemId item() {
        return item;
    }

    MeetingLedger ledger() {
        return ledger;
    }

    /** Adds a decision of the meeting below its label. */
    void decide(String text) {
        named.clear();
        ledger.fresh(more -> more == 0 ? text : text + " " + more);
        decided(text, Optional.of(LABELS.get(0)), DecisionMode.MEETING, Optional.of(setting.date()));
    }

    /** The decision that was added last, if nothing was added since. */
    Decision lastDecision() {
        return (Decision) content.get(content.size() - 1);
    }

    /** Changes the decision that was added last. */
    void change(UnaryOperator<Decision> change) {
        content.set(content.size() - 1, change.apply(lastDecision()));
    }

    void recall(RecalledDecision recalled) {
        content.add(recalled);
    }

    /** Adds a part of an item in which other groups are reported from, or of another. */
    void part(PartShape part, boolean report) {
        int what = part.what();
        if (what < 44) {
            narrative(part);
        } else if (what < 50) {
            decide(part, what < 47 ? EMAIL : report ? QUOTED : TACIT);
        } else if (what < 57) {
            list(part);
        } else if (what < 61) {
            table(part);
        } else if (what < TASK) {
            decide(part, report && part.pick() % 2 == 0 ? QUOTED : what);
        } else if (what < 84) {
            task(part);
        } else if (what < 87) {
            question(part);
        } else if (what < 92) {
            defer(part);
        } else if (what < 96) {
            retell(part);
        } else if (what == AMPLE) {
            decide(ample(part), DECISION);
        } else {
            // What is quoted stands in reports, and what is taken tacitly would look quoted there.
            decide(part, what == EMAIL ? what : report ? QUOTED : what == TACIT ? what : DECISION);
        }
    }

    private void decide(PartShape part, int how) {
        named.clear();
        // Where no item has a number, a label over clauses is read as the heading of one.
        boolean clauses = how < 77 && setting.numbering().isWritten();
        if (how < 73 || how < 77 && !clauses) {
            String text = fresh("decision", part);
            decided(text, label(part), DecisionMode.MEETING, Optional.of(setting.date()));
        } else if (clauses) {
            Optional<String> label = label(part).filter(some -> part.pick() % 2 == 0);
            decided(
                    ledger.fresh(more -> clauses(part, more)),
                    label,
                    DecisionMode.MEETING,
                    Optional.of(setting.date()));
        } else if (how < TASK) {
            decided(fresh("operative", part), Optional.empty(), DecisionMode.MEETING, Optional.of(setting.date()));
        } else if (how == EMAIL) {
            email(part);
        } else if (how == TACIT) {
            tacit(part);
        } else {
            quote(part);
        }
    }

    private PartShape ample(PartShape part) {
        PartShape ample = part;
        while (sentence("decision", ample, 0).chars().filter(c -> c == ' ').count() < AMPLE_WORDS - 1) {
            ample = new PartShape(part.what(), ample.pick() + 1, part.noise());
        }
        return ample;
    }

    private void narrative(PartShape part) {
        content.add(Passage.of(spoken(part)));
    }

    /** A sentence that somebody may say, disturbed now and then. */
    private String spoken(PartShape part) {
        named.clear();
        String text = sentence("narrative", part, 0);
        spoke.addAll(named);
        return part.noise() < PartShape.DISTURBED ? text : Noise.in(text, part.pick());
    }

    private String sentence(String kind, PartShape part, int more) {
        Sentences sentences = Sentences.of(kind);
        int which = part.pick() + more;
        return sentences.get(which % sentences.size(), which / sentences.size() + more, slots);
    }

    private String fresh(String kind, PartShape part) {
        return ledger.fresh(more -> {
            named.clear();
            return sentence(kind, part, more);
        });
    }

    /** A list below clauses would be read as more of them. */
    private void list(PartShape part) {
        if (!content.isEmpty()
                && content.get(content.size() - 1) instanceof Decision decision
                && decision.getText().contains("\n")) {
            passage("Därefter togs det här upp.");
        }
        int entries = 1 + part.pick() % 4;
        for (int i = 0; i < entries; i++) {
            PartShape entry = new PartShape(0, part.pick() + 11 * i, part.noise());
            // The last stands one level below the one before, sometimes.
            boolean nested = i > 0 && i == entries - 1 && part.pick() % 3 == 0;
            content.add(Passage.listItem(spoken(entry)).withLevel(nested ? 1 : 0));
        }
    }

    private void table(PartShape part) {
        ContentTable.Builder table =
                new ContentTable.Builder().addRow(new ContentTable.Row(List.of("Åtgärd", "Ansvarig", "Klart")));
        for (int i = 0; i <= part.pick() % 3; i++) {
            int pick = part.pick() + i;
            String topic = Words.topics().get(pick % Words.topics().size());
            table.addRow(new ContentTable.Row(List.of(
                    topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1),
                    speakers.get(pick % speakers.size()).name(),
                    setting.date().plusDays(14 + pick % 40).toString())));
        }
        content.add(table.build());
    }

    private static Optional<String> label(PartShape part) {
        return Optional.of(LABELS.get(part.pick() % LABELS.size()));
    }

    /** "Gruppen beslutar" and what, clause by clause. */
    private String clauses(PartShape part, int more) {
        named.clear();
        List<String> lines = new ArrayList<>(List.of("Gruppen beslutar"));
        int clauses = 1 + part.pick() % 3;
        for (int i = 0; i < clauses; i++) {
            lines.add(sentence("clauses", part, more + i));
        }
        String text = String.join("\n", lines);
        return text.substring(0, text.length() - 1) + ".";
    }

    /** Between the last meeting and this one. */
    private LocalDate between(PartShape part) {
        long days = ChronoUnit.DAYS.between(setting.previous(), setting.date());
        return setting.previous().plusDays(1 + part.pick() % Math.max(1, days - 1));
    }

    private void email(PartShape part) {
        LocalDate day = between(part);
        IntFunction<String> texts = more -> "Gruppen beslutade via mejl " + day + " att godkänna lägesrapporten om "
                + Words.topics().get((part.pick() + more) % Words.topics().size()) + ".";
        decided(
                ledger.fresh(texts),
                label(part).filter(some -> part.pick() % 2 == 0),
                DecisionMode.BY_EMAIL,
                Optional.of(day));
    }

    private void tacit(PartShape part) {
        LocalDate last = between(part);
        LocalDate first = last.minusDays(10);
        IntFunction<String> texts = more -> "Förslaget om "
                + Words.topics().get((part.pick() + more) % Words.topics().size())
                + " skickades ut " + first + ". Ingen har haft synpunkter till och med " + last
                + " och förslaget anses godkänt.";
        decided(ledger.fresh(texts), Optional.empty(), DecisionMode.TACIT, Optional.of(last));
        change(decision -> decision.withTacitWindow(Term.between(first, last)));
    }

    private void decided(String text, Optional<String> label, DecisionMode mode, Optional<LocalDate> day) {
        Decision decision = new Decision.Builder()
                .id(ledger.nextDecision())
                .text(text)
                .label(label)
                .mode(mode)
                .decidedOn(day)
                .addAllResponsible(responsible(text))
                .history(day.map(on ->
                                History.of(Step.to(DecisionStage.EFFECTIVE).on(on)))
                        .orElseGet(History::none))
                .build();
        ledger.add(decision);
        content.add(decision);
    }

    /** Those whom the text names, or else the organisation or office that it begins with. */
    private List<Mention> responsible(String text) {
        if (!named.isEmpty()) {
            return named.stream().map(Attendee::mention).toList();
        }
        if (text.startsWith("Ordföranden ")) {
            return List.of(Mention.holder("Ordföranden", "chair"));
        }
        if (text.startsWith("Alla ")) {
            return List.of(Mention.everybody("Alla"));
        }
        return Words.organisations().stream()
                .filter(name -> text.startsWith(name + " "))
                .limit(1)
                .map(Mention::of)
                .toList();
    }

    private ModelPath next() {
        return ModelPath.of(item).then("content", content.size()).then("text");
    }

    private void task(PartShape part) {
        named.clear();
        String text = sentence("task", part, 0);
        ledger.add(new Task.Builder()
                .id(ledger.nextTask())
                .what(text)
                .addAllResponsible(responsible(text))
                .due(Deadline.find(text, Optional.of(setting.date())))
                .cited(next())
                .history(History.of(Step.to(TaskStage.OPEN).on(setting.date())))
                .build());
        passage(text);
    }

    private void question(PartShape part) {
        named.clear();
        String text = sentence("forwarded-question", part, 0);
        Optional<Mention> receiver = setting.groups().stream()
                .filter(group -> text.contains(" " + group.name()))
                .findFirst()
                .map(Setting.Receiver::mention);
        ledger.add(new ForwardedQuestion.Builder()
                .id(ledger.nextQuestion())
                .what(text)
                .sender(setting.group())
                .receiver(receiver)
                .addAllCarriers(named.stream().map(Attendee::mention).toList())
                .cited(next())
                .history(History.of(Step.to(QuestionStage.RAISED).on(setting.date())))
                .build());
        passage(text);
    }

    private void defer(PartShape part) {
        named.clear();
        String text = sentence("deferral", part, 0);
        deferredTo = Deadline.find(text, Optional.of(setting.date()));
        passage(text);
    }

    /** An older decision, or the caption of a picture. */
    private void retell(PartShape part) {
        if (part.what() < 94) {
            content.add(new RecalledDecision.Builder()
                    .text(sentence("recalled", part, 0))
                    .build());
        } else {
            content.add(
                    new Figure.Builder().caption(sentence("captions", part, 0)).build());
        }
    }

    /** What another group decided. */
    private void quote(PartShape part) {
        content.add(new QuotedDecision.Builder()
                .text(sentence("quoted", part, 0))
                .label("Beslut")
                .body(Mention.of("Arbetsutskottet"))
                .decidedOn(setting.date().minusDays(5))
                .build());
    }
}
