package se.samverkan.lifecycle;

import java.io.Serial;
import java.util.List;
import java.util.Optional;

/** A step was refused: its stage cannot follow, or something that the step needs is missing. The message says what is allowed. */
public final class IllegalTransitionException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The name of the stage in which the thing is. */
    private final String from;

    /** The name of the stage that was asked for. */
    private final String to;

    /** The names of the stages to which there is a way. */
    private final String[] allowed;

    /** What the step needs and does not have. */
    private final Need[] missing;

    IllegalTransitionException(Optional<? extends Enum<?>> from, Enum<?> to, List<String> allowed, List<Need> missing) {
        super(message(from, to, allowed, missing));
        this.from = from.map(Enum::name).orElse("");
        this.to = to.name();
        this.allowed = allowed.toArray(String[]::new);
        this.missing = missing.toArray(Need[]::new);
    }

    private static String message(
            Optional<? extends Enum<?>> from, Enum<?> to, List<String> allowed, List<Need> missing) {
        String start = from.map(stage -> "from " + stage).orElse("at the start");
        return missing.isEmpty()
                ? start + " there is no way to " + to + "; allowed: "
                        + (allowed.isEmpty() ? "nothing" : String.join(", ", allowed))
                : "the step " + start + " to " + to + " needs "
                        + String.join(", ", missing.stream().map(Need::name).toList());
    }

    /** {@return the name of the stage in which the thing is; empty if it has not begun} */
    public String from() {
        return from;
    }

    /** {@return the name of the stage that was asked for} */
    public String to() {
        return to;
    }

    /** {@return the names of the stages to which there is a way} */
    public List<String> allowed() {
        return List.of(allowed);
    }

    /** {@return what the step needs and does not have; empty if there is no such way at all} */
    public List<Need> missing() {
        return List.of(missing);
    }
}
