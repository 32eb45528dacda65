package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final Desk desk;

    TaskFinder(Desk desk) {
        this.desk = desk;
    }

    void in(AgendaItemId item, String title, List<ItemContent> content) {
        boolean listed =
                desk.words.whole("actionlabel", title).filter("list"::equals).isPresent();
        List<String> decided = content.stream()
                .filter(Decision.class::isInstance)
                .map(part -> Text.key(((Decision) part).getText()))
                .toList();
        ActionList actions = new ActionList(desk);
        for (int i = 0; i < content.size(); i++) {
            ModelPath cited = ModelPath.of(item).then("content", i);
            if (content.get(i) instanceof ContentTable table) {
                actions.table(table, cited);
            } else if (content.get(i) instanceof Passage passage) {
                String text = passage.getText();
                boolean taken = listed && whoFirst(text, cited) || actions.line(text, cited);
                if (!taken) {
                    running(text, cited, decided);
                    inParentheses(text, cited);
                }
            }
        }
        actions.end();
    }

    private void running(String text, ModelPath cited, List<String> decided) {
        for (Piece sentence : Sentences.of(new Piece(0, 0, text), desk.words)) {
            for (Commitment commitment : commitments(sentence.text())) {
                boolean again = decided.stream().anyMatch(decision -> tellsAgain(decision, commitment));
                if (!again) {
                    add(commitment.who(), commitment.told(), sentence.text(), cited);
                }
            }
        }
    }

    /** "Anders: tar fram affischen", in a list of what is to be done. */
    private boolean whoFirst(String text, ModelPath cited) {
        int colon = text.indexOf(':');
        List<People.Found> who = desk.people.listAt(text, 0);
        boolean named = colon > 0 && !who.isEmpty() && who.get(who.size() - 1).end() == colon;
        if (named) {
            add(
                    who.stream().map(People.Found::words).toList(),
                    Words.trimMarks(text.substring(colon + 1)),
                    text,
                    cited);
        }
        return named;
    }

    /** Who, what, and the words that tell it: all of the sentence when what it is about stands before the name. */
    private record Commitment(List<String> who, String what, String told) {}

    private static boolean tellsAgain(String decision, Commitment commitment) {
        String what = Text.key(commitment.what());
        String start = what.substring(0, Math.min(what.length(), SAME_START));
        return decision.contains(start)
                && decision.contains(Text.key(commitment.who().get(0)));
    }

    private List<Commitment> commitments(String sentence) {
        List<Commitment> found = new ArrayList<>();
        String folded = Text.fold(sentence);
        int i = 0;
        while (i < sentence.length()) {
            if (!Responsibles.startsWord(sentence, i)) {
                i++;
                continue;
            }
            List<People.Found> who = desk.people.listAt(sentence, i);
            if (who.isEmpty()) {
                i = Responsibles.wordEnd(sentence, i);
                continue;
            }
            int end = who.get(who.size() - 1).end();
            boolean commits = end < sentence.length()
                    && sentence.charAt(end) == ' '
                    && desk.words.get("surety").startingAt(folded, end + 1).isPresent();
            if (commits) {
                String what = Words.trimMarks(sentence.substring(end + 1));
                found.add(new Commitment(
                        who.stream().map(People.Found::words).toList(),
                        what,
                        i == 0 ? what : Words.trimMarks(sentence)));
                return found;
            }
            i = end;
        }
        return found;
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
            add(List.of(who.orElseThrow()), what, text, cited);
        }
    }

    private boolean startsAsTitle(String text) {
        List<String> parts = Names.parts(Text.fold(text));
        return !parts.isEmpty()
                && (desk.words.get("title").find(parts.get(0)).isPresent()
                        || desk.words.ending("titleending", parts.get(0)).isPresent());
    }

    private void add(List<String> who, String what, String sentence, ModelPath cited) {
        if (what.isBlank()) {
            return;
        }
        List<Mention> mentions = who.stream().map(desk.people::mention).toList();
        Optional<Deadline> due = Deadline.find(sentence, desk.date, true);
        desk.tasks.add(new Task.Builder()
                .id(desk.ids.nextTask())
                .addAllResponsible(mentions)
                .what(what)
                .due(due)
                .cited(cited)
                .build());
    }
}
