package se.samverkan.agreement;

/**
 * What an event is, as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record EventKind(String code) {

    /** A workshop */
    public static final EventKind WORKSHOP = new EventKind("workshop");

    /** A training (utbildning) */
    public static final EventKind TRAINING = new EventKind("training");

    /** A conference (konferens) */
    public static final EventKind CONFERENCE = new EventKind("conference");

    /** A study visit (studiebesök) */
    public static final EventKind STUDY_VISIT = new EventKind("study-visit");

    /** A webinar */
    public static final EventKind WEBINAR = new EventKind("webinar");

    /** A day on one theme (temadag) */
    public static final EventKind THEME_DAY = new EventKind("theme-day");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public EventKind {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of a kind of event is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
