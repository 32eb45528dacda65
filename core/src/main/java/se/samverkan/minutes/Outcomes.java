package se.samverkan.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Passage;

/** Tells what became of an item, where its words say so. */
final class Outcomes {

    /** "Inget att rapportera" settles an item only when hardly anything else is said. */
    private static final int SHORT = 90;

    private Outcomes() {}

    static Optional<ItemOutcome> of(List<ItemContent> content, Words words) {
        StringBuilder text = new StringBuilder();
        boolean decides = false;
        for (ItemContent part : content) {
            if (part instanceof Passage passage) {
                text.append(passage.getText()).append('\n');
            } else if (part instanceof Decision decision) {
                text.append(decision.getText()).append('\n');
                decides = true;
            }
        }
        boolean only = text.length() <= SHORT && !decides && content.stream().allMatch(Passage.class::isInstance);
        return words.get("outcome").allIn(Text.fold(text.toString())).stream()
                .map(Lexicon.Match::code)
                .map(code -> ItemOutcome.valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT)))
                .filter(outcome -> outcome != ItemOutcome.NOTHING_TO_REPORT || only)
                .max(Enum::compareTo);
    }
}
