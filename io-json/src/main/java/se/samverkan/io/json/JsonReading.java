package se.samverkan.io.json;

import java.io.IOException;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The reading of one document, from its bytes to the model, within limits. */
final class JsonReading {

    /** No nesting is followed deeper than this, whatever the limits say: each level takes stack. It is also the deepest that is written. */
    private static final int DEEPEST = 500;

    private static final JsonFactory USUAL = factory(Limits.defaults());

    private final Source source;
    private final Limits limits;
    private final JsonFactory factory;

    JsonReading(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        // A factory remembers the names that it has met, so it is worth keeping.
        this.factory = limits.getMaxDepth() == Limits.defaults().getMaxDepth() ? USUAL : factory(limits);
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth(limits))
                        // No string is longer than its document, and that has a limit of its own.
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private static int depth(Limits limits) {
        return Math.min(limits.getMaxDepth(), DEEPEST);
    }

    Collaboration collaboration() throws IOException {
        try {
            requireSize();
            parse(parser -> {
                new FormatCheck(parser).run();
                return true;
            });
            return parse(parser -> {
                parser.nextToken();
                Collaboration collaboration = Meetings.COLLABORATION.read(new LiveIn(parser));
                new FormatCheck(parser).requireEnd();
                return collaboration;
            });
        } catch (BadJson e) {
            throw JsonFindings.exception(e, new Places(source));
        }
    }

    private interface Step<T> {
        T apply(JsonParser parser) throws BadJson;
    }

    private <T> T parse(Step<T> step) throws BadJson, IOException {
        JsonParser parser = factory.createParser(ObjectReadContext.empty(), source.open());
        try (parser) {
            return step.apply(parser);
        } catch (JacksonException e) {
            throw bad(e, parser);
        }
    }

    private void requireSize() throws BadJson {
        if (source.size() > limits.getMaxBytes()) {
            throw new BadJson("json/too-large", new Spot(1, 1))
                    .with("size", Long.toString(source.size()))
                    .with("limit", Long.toString(limits.getMaxBytes()));
        }
    }

    private BadJson bad(JacksonException e, JsonParser parser) {
        TokenStreamLocation location = e.getLocation();
        Spot spot = LiveIn.spot(location == null ? parser.currentLocation() : location);
        if (e instanceof StreamConstraintsException) {
            return parser.streamReadContext().getNestingDepth() >= depth(limits)
                    ? new BadJson("json/too-deep", spot).with("limit", Integer.toString(depth(limits)))
                    : new BadJson("json/too-long", spot);
        }
        String problem = e instanceof UnexpectedEndOfInputException ? "problem.end" : "problem.other";
        return new BadJson("json/syntax", spot).worded("problem", problem);
    }
}
