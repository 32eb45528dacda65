package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.protocol.RuleContext;

/**
 * What minutes say in their own name, above the items and in them. Left out is what they quote of others and of earlier minutes, whose labels and numbers are those
 * of other documents.
 *
 * @param texts the texts, in order
 */
record OwnWords(List<OwnText> texts) {

    private static final Set<String> TOLD = Set.of("agendaItems", "decisions");

    /** The words of a meeting, gathered once for all rules. */
    static OwnWords of(Meeting meeting, RuleContext context) {
        return context.once(OwnWords.class, () -> of(meeting));
    }

    private static OwnWords of(Meeting meeting) {
        Set<ModelPath> others = new HashSet<>();
        others(meeting.getPreamble(), meeting.path(), "preamble", others);
        meeting.allItems().forEach(item -> others(item.getContent(), item.path(), "content", others));
        return new OwnWords(meeting.ownTexts().stream()
                .filter(own -> isTold(own.path()) && !others.contains(own.path()))
                .toList());
    }

    private static void others(List<ItemContent> content, ModelPath path, String attribute, Set<ModelPath> others) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof QuotedDecision || content.get(i) instanceof RecalledDecision) {
                others.add(path.then(attribute, i).then("text"));
            }
        }
    }

    private static boolean isTold(ModelPath path) {
        return TOLD.contains(path.collection())
                || path.collection().equals("meetings") && path.steps().get(0).startsWith("preamble");
    }
}
