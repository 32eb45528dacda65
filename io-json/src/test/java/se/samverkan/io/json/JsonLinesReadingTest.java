package se.samverkan.io.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import se.samverkan.io.Format;
import se.samverkan.testkit.contracts.ImporterContract;
import se.samverkan.testkit.contracts.Limit;
import se.samverkan.testkit.contracts.Sample;

/** JSON Lines keep the contract of whatever reads. */
class JsonLinesReadingTest extends ImporterContract {

    @Override
    protected Format format() {
        return new JsonLines();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(
                Sample.of("golden.jsonl", getClass().getResourceAsStream("golden.jsonl"))
                        .saying("Trygg hemgång, Åsa Lind, Ekåsa kommun, hemtjänsten, Målet är en väg in"),
                Sample.of(
                                "person.jsonl",
                                "{\"type\":\"person\",\"id\":\"asa-lind\",\"name\":\"Åsa Lind\"}\n"
                                        .getBytes(StandardCharsets.UTF_8))
                        .saying("Åsa Lind"));
    }

    @Override
    protected Set<Limit> limits() {
        return Set.of(Limit.BYTES, Limit.DEPTH, Limit.TEXT_LENGTH, Limit.NUMBER_LENGTH, Limit.NAME_LENGTH);
    }
}
