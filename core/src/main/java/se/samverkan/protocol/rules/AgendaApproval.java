package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.group.ItemKind;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.meeting.Passage;
import se.samverkan.protocol.RuleContext;

/** Where the minutes approve the agenda: in an item for it, or in passing, often when the meeting is opened. */
final class AgendaApproval {

    private static final Lexicon AGENDA = Vocabulary.swedish().lexicon("agendaword");
    private static final Lexicon APPROVAL = Vocabulary.swedish().lexicon("agendaapproval");

    private AgendaApproval() {}

    static boolean isIn(Meeting meeting, RuleContext context) {
        return meeting.allItems().anyMatch(item -> item.is(ItemKind.APPROVAL_OF_AGENDA))
                || Words.of(meeting, context).allWith(APPROVAL).stream().anyMatch(said -> said.has(AGENDA));
    }

    /** The passages that approve it, each in a row with the entries of the list below it. */
    static List<List<OwnText>> passages(Meeting meeting, RuleContext context) {
        List<List<OwnText>> passages = new ArrayList<>();
        // Who has heard no word of the agenda need not ask each passage.
        boolean inPassing = Words.of(meeting, context).have(AGENDA);
        meeting.allItems()
                .filter(item -> inPassing || item.is(ItemKind.APPROVAL_OF_AGENDA))
                .forEach(item -> collect(item, passages));
        return passages;
    }

    private static void collect(AgendaItem item, List<List<OwnText>> passages) {
        boolean wholly = item.is(ItemKind.APPROVAL_OF_AGENDA);
        List<OwnText> last = new ArrayList<>();
        ModelPath path = item.path();
        for (int i = 0; i < item.getContent().size(); i++) {
            ItemContent part = item.getContent().get(i);
            if (part instanceof Passage passage && passage.getForm() == Passage.Form.LIST_ITEM) {
                last.add(new OwnText(path.then("content", i).then("text"), passage.getText()));
            } else {
                last = new ArrayList<>();
                if (part instanceof Passage passage && (wholly || approves(passage.getText()))) {
                    last.add(new OwnText(path.then("content", i).then("text"), passage.getText()));
                    passages.add(last);
                }
            }
        }
    }

    private static boolean approves(String text) {
        String folded = Text.fold(text);
        return AGENDA.firstIn(folded).isPresent() && APPROVAL.firstIn(folded).isPresent();
    }
}
