package se.samverkan.protocol.rules;

import java.util.Optional;
import se.samverkan.finding.Wording;
import se.samverkan.group.ItemKind;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;

/** The two ends of a meeting: that it is opened, and that it is closed. */
@SuppressWarnings("ImmutableEnumChecker") // what it holds never changes
enum FramePart {
    OPENING(ItemKind.OPENING, "opening") {
        @Override
        Optional<?> time(Meeting meeting) {
            return meeting.getStart();
        }
    },
    CLOSING(ItemKind.CLOSING, "closing") {
        @Override
        Optional<?> time(Meeting meeting) {
            return meeting.getEnd();
        }
    };

    private final ItemKind kind;
    private final Lexicon words;
    private final Wording name;

    FramePart(ItemKind kind, String code) {
        this.kind = kind;
        this.words = Vocabulary.swedish().lexicon("said" + code);
        this.name = Catalogue.word("frame." + code);
    }

    Wording wording() {
        return name;
    }

    /** When it was, if the frame of the minutes says so. */
    abstract Optional<?> time(Meeting meeting);

    /** Whether the minutes tell of it: in an item of its own, or in words anywhere. */
    boolean isIn(Meeting meeting, RuleContext context) {
        return meeting.allItems().anyMatch(item -> item.is(kind))
                || Words.of(meeting, context).have(words);
    }
}
