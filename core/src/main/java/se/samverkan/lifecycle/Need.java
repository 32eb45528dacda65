package se.samverkan.lifecycle;

/** What must be known of a step before a thing may take it. */
public enum Need {
    /** The day: {@link Step#on()}. */
    DAY {
        @Override
        boolean isMetBy(Step<?> step) {
            return step.on().isPresent();
        }
    },
    /** How it was decided: {@link Step#how()}. */
    MODE {
        @Override
        boolean isMetBy(Step<?> step) {
            return step.how().isPresent();
        }
    },
    /** What it rests on, such as the decision or the item in which it is told: {@link Step#basis()}. */
    BASIS {
        @Override
        boolean isMetBy(Step<?> step) {
            return step.basis().isPresent();
        }
    },
    /** Words: wishes, a reason, an answer: {@link Step#note()}. */
    NOTE {
        @Override
        boolean isMetBy(Step<?> step) {
            return step.note().filter(words -> !words.isBlank()).isPresent();
        }
    };

    abstract boolean isMetBy(Step<?> step);
}
