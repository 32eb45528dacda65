package se.samverkan.protocol;

import java.util.Locale;
import java.util.Optional;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;

/** Which customs and laws minutes are held against. */
public enum Profile {
    /** Notes that nobody signs (mötesanteckningar). */
    NOTES,
    /** Verified and signed minutes of an officers' group (justerat protokoll); custom binds them. */
    PROTOCOL,
    /** Minutes of a committee (nämnd); the Local Government Act, chapters 5 and 6, binds them. */
    STATUTORY;

    private static final MinutesPolicy NOTES_POLICY =
            new MinutesPolicy.Builder().commentDays(7).build();
    private static final MinutesPolicy PROTOCOL_POLICY =
            new MinutesPolicy.Builder().verifyWithinDays(14).build();
    private static final MinutesPolicy STATUTORY_POLICY = new MinutesPolicy.Builder()
            .verifyWithinDays(14)
            .announceWithinDays(2)
            .majorityNeeded(true)
            .build();

    /**
     * The profile that a kind of minutes calls for.
     *
     * @param kind the kind of minutes
     * @return {@link #NOTES} for notes, {@link #PROTOCOL} for verified minutes
     */
    public static Profile of(MinutesKind kind) {
        return kind == MinutesKind.NOTES ? NOTES : PROTOCOL;
    }

    /**
     * The profile with a code.
     *
     * @param code {@code notes}, {@code protocol} or {@code statutory}
     * @return the profile or nothing
     */
    public static Optional<Profile> findByCode(String code) {
        for (Profile profile : values()) {
            if (profile.code().equals(code)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /**
     * What custom or law lays down about minutes where the group has not.
     *
     * @return for notes one week to comment (custom); for verified minutes fourteen days to verify (custom, and for a committee chapter 5, section 69
     *     of the Local Government Act); for a committee the announcement by the second day after verification (chapter 8, section 12), and more than
     *     half of the members present (chapter 6, section 27)
     */
    public MinutesPolicy policy() {
        return switch (this) {
            case NOTES -> NOTES_POLICY;
            case PROTOCOL -> PROTOCOL_POLICY;
            case STATUTORY -> STATUTORY_POLICY;
        };
    }

    /** {@return the name for options and files: {@code notes}, {@code protocol} or {@code statutory}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
