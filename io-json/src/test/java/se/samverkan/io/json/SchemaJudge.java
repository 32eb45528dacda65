package se.samverkan.io.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Judges documents by our schema, with the eyes of another library. */
final class SchemaJudge {

    private static final String DOCUMENT = "#/$defs/collaboration";

    private static final Schema OF_DOCUMENTS = schema(JsonFormat.schema());
    private static final Schema OF_LINES =
            schema(JsonFormat.schema().replaceFirst("\\Q\"" + DOCUMENT + "\"\\E", "\"#/\\$defs/line\""));

    private SchemaJudge() {}

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** What is wrong with a document. */
    static List<String> document(String json) {
        return faults(OF_DOCUMENTS, json);
    }

    /** What is wrong with a line. */
    static List<String> line(String json) {
        return faults(OF_LINES, json);
    }

    private static List<String> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
