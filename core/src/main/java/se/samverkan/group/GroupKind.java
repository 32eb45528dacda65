package se.samverkan.group;

/**
 * What a group is in the ladder of collaboration (gruppens art), as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record GroupKind(String code) {

    /** Politicians who give direction (politiskt samråd). */
    public static final GroupKind POLITICAL_CONSULTATION = new GroupKind("political-consultation");

    /** Decides common matters (styrgrupp). */
    public static final GroupKind STEERING_GROUP = new GroupKind("steering-group");

    /** Prepares the steering group (arbetsutskott). */
    public static final GroupKind WORKING_COMMITTEE = new GroupKind("working-committee");

    /** Drafts sub-regional routines (beredningsgrupp). */
    public static final GroupKind PREPARATION_GROUP = new GroupKind("preparation-group");

    /** Works on one field with an annual plan (uppdragsgrupp). */
    public static final GroupKind ASSIGNMENT_GROUP = new GroupKind("assignment-group");

    /** Leads one local care area (lokal ledningsgrupp). */
    public static final GroupKind LOCAL_MANAGEMENT_GROUP = new GroupKind("local-management-group");

    /** Prepares the local management group (lokal beredningsgrupp). */
    public static final GroupKind LOCAL_PREPARATION_GROUP = new GroupKind("local-preparation-group");

    /** Has a written assignment and an end (tillfällig arbetsgrupp). */
    public static final GroupKind TEMPORARY_WORKING_GROUP = new GroupKind("temporary-working-group");

    /** Works under an assignment group (arbetsgrupp). */
    public static final GroupKind WORKING_GROUP = new GroupKind("working-group");

    /** Informs and learns (nätverk). */
    public static final GroupKind NETWORK = new GroupKind("network");

    /** A board bound by the Local Government Act (nämnd). */
    public static final GroupKind COMMITTEE = new GroupKind("committee");

    /** A body outside the ladder in which a field meets (forum). */
    public static final GroupKind FORUM = new GroupKind("forum");

    /** The management group of one organisation, outside the ladder (linjens ledningsgrupp). */
    public static final GroupKind LINE_MANAGEMENT_GROUP = new GroupKind("line-management-group");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public GroupKind {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of a group kind is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
