package se.samverkan.protocol;

import java.util.Locale;
import java.util.Optional;
import se.samverkan.group.MinutesKind;

/** Which customs and laws minutes are held against. */
public enum Profile {
    /** Notes that nobody signs (mötesanteckningar). */
    NOTES,
    /** Verified and signed minutes of an officers' group (justerat protokoll); custom binds them. */
    PROTOCOL,
    /** Minutes of a committee (nämnd); the Local Government Act, chapters 5 and 6, binds them. */
    STATUTORY;

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

    /** {@return the name for options and files: {@code notes}, {@code protocol} or {@code statutory}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
