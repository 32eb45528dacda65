package se.samverkan.lifecycle;

/** What must be known of a step before a thing may take it. */
public enum Need {
    /** The day: {@link Step#on()}. */
    DAY,
    /** How it was decided: {@link Step#how()}. */
    MODE,
    /** What it rests on, such as the decision or the item in which it is told: {@link Step#basis()}. */
    BASIS,
    /** Words: wishes, a reason, an answer: {@link Step#note()}. */
    NOTE;

    boolean isMetBy(Step<?> step) {
        return switch (this) {
            case DAY -> step.on().isPresent();
            case MODE -> step.how().isPresent();
            case BASIS -> step.basis().isPresent();
            case NOTE -> step.note().filter(words -> !words.isBlank()).isPresent();
        };
    }
}
