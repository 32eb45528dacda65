package se.samverkan.io.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import tools.jackson.core.JsonParser;

/** The reading of one document, from its bytes to the model, within limits. */
final class JsonReading {

    private final Source source;
    private final ReadOptions options;
    private final Places places;
    private final Unknowns unknowns;

    JsonReading(Source source, ReadOptions options) {
        this.source = source;
        this.options = options;
        this.places = new Places(source);
        this.unknowns = new Unknowns(options.getUnknownProperties(), places);
    }

    Collaboration collaboration() throws IOException {
        try {
            Parsing.requireSize(source, options.getLimits());
            Parsing parsing = Parsing.within(options.getLimits());
            Optional<Collaboration> atOnce = parsing.parse(source.open(), this::atOnce);
            return atOnce.isPresent() ? atOnce.get() : parsing.parse(source.open(), this::fromStart);
        } catch (BadJson e) {
            throw JsonFindings.exception(e, places);
        }
    }

    /** What there is to tell of what was read. */
    List<Finding> findings() {
        return unknowns.findings();
    }

    /** Judges the version and reads on, which can be done if the version stands first, as we write it. */
    private Optional<Collaboration> atOnce(JsonParser parser) throws BadJson {
        FormatCheck check = new FormatCheck(parser);
        check.run();
        if (!check.isFirst()) {
            return Optional.empty();
        }
        parser.nextToken();
        // The format is the first property of the table.
        Collaboration all = Whole.COLLABORATION.readRest(new LiveIn(parser, unknowns), check.start(), 1);
        check.requireEnd();
        return Optional.of(all);
    }

    private Collaboration fromStart(JsonParser parser) throws BadJson {
        parser.nextToken();
        Collaboration all = Whole.COLLABORATION.read(new LiveIn(parser, unknowns));
        new FormatCheck(parser).requireEnd();
        return all;
    }
}
