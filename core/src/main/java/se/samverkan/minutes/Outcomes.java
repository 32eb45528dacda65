package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Passage;

/** Tells what became of an item, where its words say so. */
final class Outcomes {

    /** "Inget att rapportera" settles an item only when hardly anything else is said. */
    private static final int SHORT = 90;

    private Outcomes() {}

    static Optional<ItemOutcome> of(List<ItemContent> content, Desk desk) {
        int length = 0;
        boolean passages = true;
        List<Lexicon.Match> told = new ArrayList<>();
        for (ItemContent part : content) {
            passages &= part instanceof Passage;
            Optional<String> text = textOf(part);
            if (text.isPresent()) {
                length += text.get().length() + 1;
                told.addAll(desk.words.all("outcome", desk.ledger.pieceOf(text.get())));
            }
        }
        boolean only = length <= SHORT && passages;
        return told.stream()
                .map(Lexicon.Match::code)
                .map(code -> ItemOutcome.valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT)))
                .filter(outcome -> outcome != ItemOutcome.NOTHING_TO_REPORT || only)
                .max(Enum::compareTo);
    }

    private static Optional<String> textOf(ItemContent part) {
        if (part instanceof Passage passage) {
            return Optional.of(passage.getText());
        }
        return part instanceof Decision decision ? Optional.of(decision.getText()) : Optional.empty();
    }
}
