package se.samverkan.organisation;

import se.samverkan.time.Term;

/**
 * A name and the time in which it is used (namn). Names change; what was said under an old one stays true.
 *
 * @param name the name
 * @param term when it is used
 */
public record DatedName(String name, Term term) {

    /**
     * Checks the name.
     *
     * @param name the name
     * @param term when it is used
     * @throws IllegalArgumentException if the name is blank
     */
    public DatedName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name is blank");
        }
    }
}
