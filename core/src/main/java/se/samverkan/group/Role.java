package se.samverkan.group;

/**
 * A role in a group or at a meeting (roll, uppdrag), as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record Role(String code) {

    /** Leads the meeting (ordförande). */
    public static final Role CHAIR = new Role("chair");

    /** Leads when the chair is away (vice ordförande). */
    public static final Role VICE_CHAIR = new Role("vice-chair");

    /** Keeps the minutes (sekreterare, vid pennan). */
    public static final Role SECRETARY = new Role("secretary");

    /** Elected to verify the minutes (justerare). */
    public static final Role VERIFIER = new Role("verifier");

    /** An ordinary member (ledamot). */
    public static final Role MEMBER = new Role("member");

    /** Serves for a member or for an organisation (ersättare). */
    public static final Role SUBSTITUTE = new Role("substitute");

    /** Called in when needed (adjungerad). */
    public static final Role COOPTED = new Role("co-opted");

    /** Invited for this meeting (gäst). */
    public static final Role GUEST = new Role("guest");

    /** Comes to tell or learn something (besök). */
    public static final Role VISITOR = new Role("visitor");

    /** Presents an item (föredragande). */
    public static final Role PRESENTER = new Role("presenter");

    /** Calls the group together (sammankallande). */
    public static final Role CONVENER = new Role("convener");

    /** Leads a process (processledare). */
    public static final Role PROCESS_LEADER = new Role("process-leader");

    /** Speaks for those who use the services (brukarrepresentant). */
    public static final Role SERVICE_USER_REPRESENTATIVE = new Role("service-user-representative");

    /** An official who is no member (tjänsteperson). */
    public static final Role OFFICIAL = new Role("official");

    /** Leads a project (projektledare). */
    public static final Role PROJECT_LEADER = new Role("project-leader");

    /** Coordinates (samordnare). */
    public static final Role COORDINATOR = new Role("coordinator");

    /** Answers for the coordination of something (samordningsansvarig). */
    public static final Role RESPONSIBLE_COORDINATOR = new Role("responsible-coordinator");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public Role {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of a role is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
