package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.protocol.Report;
import se.samverkan.testkit.generate.Wild;

/** Whatever a report holds, its log is one by the schema of the standard. */
class SarifJsonProperties {

    private static final Schema SARIF =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema(), InputFormat.JSON);

    private static String schema() {
        ClassLoader loader = SarifJsonProperties.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> faults(String log) {
        return SARIF.validate(log, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    @Property(tries = 300)
    void everyLogFollowsTheStandard(@ForAll @Wild Report report) {
        assertThat(faults(Json.write(new SarifJson(), report, WriteOptions.defaults())))
                .isEmpty();
    }

    @Property(tries = 100)
    void noLogHoldsAPersonalIdentityNumberOfAFinding(@ForAll @Wild Report report) {
        String log = Json.write(new SarifJson(), report, WriteOptions.defaults());
        for (String line : log.split("\n", -1)) {
            if (line.contains("\"text\"") || line.contains("\"justification\"")) {
                assertThat(PersonalIdentityNumbers.find(line)).as(line).isEmpty();
            }
        }
    }
}
