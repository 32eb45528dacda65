package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;

/**
 * Something that a meeting left open and of which a later one of the group should say a word.
 *
 * @param path where it stands
 * @param quote its words
 * @param matter by what it is known again
 * @param settled whether it is known what became of it, or that it was spoken of since
 * @param until the day after which the first meeting should speak of it
 * @param most how much a finding weighs at most
 * @param slots what a finding says of it besides
 */
record OpenMatter(
        ModelPath path,
        String quote,
        Supplier<Matter> matter,
        boolean settled,
        LocalDate until,
        Optional<Severity> most,
        Map<String, Object> slots) {}
