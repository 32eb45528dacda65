package se.samverkan.io.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import se.samverkan.io.Format;
import se.samverkan.testkit.contracts.ImporterContract;
import se.samverkan.testkit.contracts.Limit;
import se.samverkan.testkit.contracts.Sample;

/** JSON keeps the contract of whatever reads. */
class JsonReadingTest extends ImporterContract {

    @Override
    protected Format format() {
        return new JsonFormat();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(
                Sample.of("golden.json", getClass().getResourceAsStream("golden.json"))
                        .saying("Trygg hemgång, Åsa Lind, Ekåsa kommun, hemtjänsten, Målet är en väg in"),
                Sample.of("person.json", """
                                {
                                  "format": "samverkan/1",
                                  "people": [ { "id": "asa-lind", "name": "Åsa Lind" } ]
                                }
                                """.getBytes(StandardCharsets.UTF_8)).saying("Åsa Lind"));
    }

    @Override
    protected Set<Limit> limits() {
        return Set.of(Limit.BYTES, Limit.DEPTH, Limit.TEXT_LENGTH, Limit.NUMBER_LENGTH, Limit.NAME_LENGTH);
    }
}
