package se.samverkan.io;

import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.SourcePlace;

/** The catalogue of this room's findings. */
final class IoFindings {

    private IoFindings() {}

    static ImportException exception(String code, Optional<SourcePlace> place, Map<String, String> slots) {
        return ImportException.of(IoFindings.class, "findings", code, place, slots);
    }
}
