package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.protocol.RuleContext;

/**
 * Every text of a meeting with its place; several rules look through them.
 *
 * @param texts the texts
 */
record AllWords(List<OwnText> texts) {

    static List<OwnText> of(Meeting meeting, RuleContext context) {
        return context.once(AllWords.class, () -> new AllWords(meeting.ownTexts()))
                .texts();
    }
}
