package se.samverkan.examples.ladder;

import java.util.Optional;
import se.samverkan.organisation.CareChoice;
import se.samverkan.organisation.Sector;

/** Classes of units under free choice of care (vårdval): a seat or a place at a meeting can belong to all of a class. */
final class CareChoices {

    static final CareChoice CENTRE = new CareChoice("vårdcentral", Optional.empty(), Optional.of("Vintorp"));
    static final CareChoice REGIONAL_CENTRE =
            new CareChoice("vårdcentral", Optional.of(Sector.REGIONAL), Optional.of("Vintorp"));
    static final CareChoice PRIVATE_CENTRE =
            new CareChoice("vårdcentral", Optional.of(Sector.PRIVATE), Optional.of("Vintorp"));
    static final CareChoice REHAB = new CareChoice("rehab", Optional.empty(), Optional.of("Vintorp"));

    private CareChoices() {}
}
