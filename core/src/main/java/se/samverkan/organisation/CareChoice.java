package se.samverkan.organisation;

import java.util.Optional;

/**
 * A class of units under free choice of care (vårdval), which one seat can stand for.
 *
 * @param choice what is chosen, for example "vårdcentral" or "rehab"
 * @param sector only the units of this sector, if said
 * @param area only the units of this area, as written, if said
 */
public record CareChoice(String choice, Optional<Sector> sector, Optional<String> area) {

    /**
     * Checks the choice.
     *
     * @param choice what is chosen, for example "vårdcentral" or "rehab"
     * @param sector only the units of this sector, if said
     * @param area only the units of this area, as written, if said
     * @throws IllegalArgumentException if the choice is blank
     */
    public CareChoice {
        if (choice.isBlank()) {
            throw new IllegalArgumentException("a choice of care has no name");
        }
    }
}
