/** Samverkan's JSON: the model, its flat summary and reports of checks as JSON, on the streaming core of Jackson. */
module se.samverkan.io.json {
    // Formats, model and findings stand in the signatures of this module.
    requires transitive se.samverkan.core;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports se.samverkan.io.json;
    // The message bundles lie here, and core reads them.
    opens se.samverkan.io.json to
            se.samverkan.core;

    provides se.samverkan.io.Importer with
            se.samverkan.io.json.JsonFormat,
            se.samverkan.io.json.JsonLines;
    provides se.samverkan.io.Exporter with
            se.samverkan.io.json.JsonFormat,
            se.samverkan.io.json.JsonLines,
            se.samverkan.io.json.ReportJson,
            se.samverkan.io.json.SarifJson,
            se.samverkan.io.json.SummaryJson;
}
