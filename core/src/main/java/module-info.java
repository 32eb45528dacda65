/**
 * Samverkan's core: the domain of inter-organisational collaboration, its protocol rules, reading and writing of minutes, and the interfaces by
 * which formats, rules and vocabulary are found.
 */
module se.samverkan.core {
    // The annotation @FollowsProtocol is made of its types, and hosts put it on their own.
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports se.samverkan.agreement;
    exports se.samverkan.collaboration;
    exports se.samverkan.extension;
    exports se.samverkan.finding;
    exports se.samverkan.group;
    exports se.samverkan.id;
    exports se.samverkan.io;
    exports se.samverkan.language;
    exports se.samverkan.lifecycle;
    exports se.samverkan.meeting;
    exports se.samverkan.minutes;
    exports se.samverkan.organisation;
    exports se.samverkan.outline;
    exports se.samverkan.plan;
    exports se.samverkan.protocol;
    exports se.samverkan.time;

    uses se.samverkan.io.Exporter;
    uses se.samverkan.io.Importer;
    uses se.samverkan.io.OutlineFormat;
    uses se.samverkan.language.VocabularyProvider;
    uses se.samverkan.protocol.RuleProvider;

    provides se.samverkan.io.Exporter with
            se.samverkan.io.text.ReportAsText;
    provides se.samverkan.io.OutlineFormat with
            se.samverkan.io.text.Markdown,
            se.samverkan.io.text.PlainText;
    provides se.samverkan.protocol.RuleProvider with
            se.samverkan.protocol.rules.BuiltInRules;
}
