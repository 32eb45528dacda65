package se.samverkan.minutes;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Text;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/**
 * Finds commitments in the narrative of an item: somebody before a verb that commits, "(… ansvarig)" after a matter, tables and labelled lists of
 * actions.
 *
 * <p>Only what is certain is taken, and a commitment that a decision of the same item tells again is that decision, not a task.
 */
final class TaskFinder {

    /** How many characters of a commitment must be told again for it to be the same: its verb, about. */
    private static final int SAME_START = 15;

    /** An item in which people decide has fewer decisions; past them nothing is looked for. */
    private static final int MOST_DECIDED = 100;

    /** Of how many words a commitment is that needs the sentence before to be understood. */
    private static final int SHORT = 6;

    private final Desk desk;
    private final Duties duties;

    TaskFinder(Desk desk) {
        this.desk = desk;
        this.duties = new Duties(desk);
    }

    void in(AgendaItemId item, String title, List<ItemContent> content) {
        boolean listed =
                desk.words.whole("actionlabel", title).filter("list"::equals).isPresent();
        Decided decided = new Decided(content);
        ActionList actions = new ActionList(desk);
        boolean below = false;
        ModelPath path = ModelPath.of(item);
        for (int i = 0; i < content.size(); i++) {
            ModelPath cited = path.then("content", i);
            if (content.get(i) instanceof ContentTable table) {
                actions.table(table, cited, listed);
                below = false;
            } else if (content.get(i) instanceof Passage passage) {
                int label = labelEnd(passage.getText());
                String text = passage.getText().substring(label).strip();
                below |= label > 0;
                boolean first = (listed || below) && !text.isEmpty() && whoFirst(text, cited);
                boolean taken = first || actions.line(text, cited);
                below &= first || text.isEmpty();
                if (!taken) {
                    running(text, cited, decided);
                    inParentheses(text, cited);
                }
            }
        }
        actions.end();
    }

    /** The offset after "Att göra:", below and behind which stands who does what; 0 without it. */
    private int labelEnd(String text) {
        return desk.words
                .start("actionlabel", Text.fold(text))
                .filter(label -> label.code().equals("list") && text.startsWith(":", label.end()))
                .map(label -> label.end() + 1)
                .orElse(0);
    }

    private void running(String text, ModelPath cited, Decided decided) {
        Piece piece = desk.ledger.pieceOf(text);
        if (!duties.canBind(piece)) {
            return;
        }
        List<Piece> sentences = Sentences.of(piece, desk.words);
        for (Duty duty : duties.in(piece, Duties.Force.TOLD)) {
            if (!decided.tells(duty)) {
                if (decided.isCut()) {
                    desk.bounds.reached(Bound.DECISIONS, cited);
                }
                int at = Collections.binarySearch(sentences, duty.sentence(), Comparator.comparingInt(Piece::start));
                add(duty.who(), what(duty, sentences, at), due(duty, sentences, at), cited);
            }
        }
    }

    /** What is to be done; where that is only "det", the sentence before tells what it is. */
    private String what(Duty duty, List<Piece> sentences, int at) {
        String what = Words.trimMarks(duty.what().text());
        return pointsBack(what, at)
                ? Words.trimMarks(
                        sentences.get(at - 1).words() + " " + duty.sentence().words())
                : what;
    }

    private boolean pointsBack(String what, int at) {
        String folded = Text.fold(what);
        return at > 0
                && desk.words.has("anaphor", folded)
                && !desk.words.has("expletive", folded)
                && Names.parts(what).size() <= SHORT;
    }

    /** By when: as the words of the commitment say, or its sentence, or one beside it that belongs to it. */
    private Optional<Deadline> due(Duty duty, List<Piece> sentences, int at) {
        String own = duty.fromVerb().text();
        return due(own).or(() -> due(duty.sentence().text()))
                .or(() -> goesOn(own, sentences, at) ? due(sentences.get(at - 1).text()) : Optional.empty())
                .or(() -> isFollowed(sentences, at) ? due(sentences.get(at + 1).text()) : Optional.empty());
    }

    /** "Det görs till nästa möte." */
    private boolean isFollowed(List<Piece> sentences, int at) {
        return at + 1 < sentences.size()
                && desk.words.start("donewhen", sentences.get(at + 1).folded()).isPresent();
    }

    /** Whether the sentence before tells what a commitment is about, or of what time it is: "På nästa möte talar vi om det. Bo tar med listan." */
    private boolean goesOn(String own, List<Piece> sentences, int at) {
        boolean pronoun = desk.words.get("anaphor").allIn(Text.fold(own)).stream()
                .anyMatch(word -> word.code().equals("pronoun"));
        return pronoun && pointsBack(Words.trimMarks(own), at)
                || at > 0
                        && desk.words
                                .start("scene", sentences.get(at - 1).folded())
                                .isPresent();
    }

    private Optional<Deadline> due(String text) {
        return Deadline.find(text, desk.date, true);
    }

    /** "Anders: tar fram affischen", "Anders   affischen   12/5", in a list of what is to be done. */
    private boolean whoFirst(String text, ModelPath cited) {
        List<People.Found> who = desk.people.listAt(text, 0);
        int end = who.isEmpty() ? 0 : who.get(who.size() - 1).end();
        boolean named = end > 0
                && end < text.length()
                && ": ".indexOf(text.charAt(end)) >= 0
                && (text.charAt(end) == ':' || desk.people.isKnown(who.get(0).words()))
                && desk.words
                        .start("state", Text.fold(text.substring(end)).strip())
                        .isEmpty();
        if (named) {
            add(who.stream().map(People.Found::words).toList(), Words.trimMarks(text.substring(end)), due(text), cited);
        }
        return named;
    }

    /** What an item decides, for comparing; few items have narrative that commits to anything, so it is read when that is found. */
    private static final class Decided {

        private final List<ItemContent> content;
        private @Nullable List<String> keys;

        Decided(List<ItemContent> content) {
            this.content = content;
        }

        /** Whether a decision tells of a commitment again. */
        boolean tells(Duty duty) {
            String what = Text.key(duty.what().text());
            String start = what.substring(0, Math.min(what.length(), SAME_START));
            String who = Text.key(duty.who().get(0));
            return keys().stream().anyMatch(decision -> decision.contains(start) && decision.contains(who));
        }

        /** Whether there are more decisions than are looked at. */
        boolean isCut() {
            return keys().size() == MOST_DECIDED
                    && content.stream().filter(Decision.class::isInstance).count() > MOST_DECIDED;
        }

        private List<String> keys() {
            List<String> known = keys;
            if (known == null) {
                known = content.stream()
                        .filter(Decision.class::isInstance)
                        .limit(MOST_DECIDED)
                        .map(part -> Text.key(((Decision) part).getText()))
                        .toList();
                keys = known;
            }
            return known;
        }
    }

    /** "SIP-utbildning planeras till hösten (Anna Berg ansvarig)". */
    private void inParentheses(String text, ModelPath cited) {
        int open = text.lastIndexOf('(');
        int close = text.indexOf(')', Math.max(open, 0));
        if (open <= 0 || close < 0) {
            return;
        }
        String inside = text.substring(open + 1, close);
        String folded = Text.fold(inside);
        Optional<String> who = desk.words
                .get("responsibleword")
                .firstIn(folded)
                .map(m -> Words.trimMarks(m.start() == 0 ? inside.substring(m.end()) : inside.substring(0, m.start())));
        boolean named = who.filter(w -> desk.people.at(w, 0).isPresent() || startsAsTitle(w))
                .isPresent();
        if (named) {
            String what = Words.trimMarks(text.substring(0, open));
            add(List.of(who.orElseThrow()), what, due(text), cited);
        }
    }

    private boolean startsAsTitle(String text) {
        List<String> parts = Names.parts(Text.fold(text));
        return !parts.isEmpty()
                && (desk.words.get("title").find(parts.get(0)).isPresent()
                        || desk.words.ending("titleending", parts.get(0)).isPresent());
    }

    private void add(List<String> who, String what, Optional<Deadline> due, ModelPath cited) {
        if (what.isBlank()) {
            return;
        }
        List<Mention> mentions = who.stream().map(desk.people::mention).toList();
        desk.tasks.add(new Task.Builder()
                .id(desk.ids.nextTask())
                .addAllResponsible(mentions)
                .what(what)
                .due(due)
                .cited(cited)
                .build());
    }
}
