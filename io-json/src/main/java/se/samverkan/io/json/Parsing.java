package se.samverkan.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Parsers that keep to limits, and what their complaints mean. */
final class Parsing {

    /** No nesting is followed deeper than this, whatever the limits say: each level takes stack. It is also the deepest that is written. */
    static final int DEEPEST = 500;

    private static final Limits USUAL_LIMITS = Limits.defaults();
    private static final JsonFactory USUAL = factory(USUAL_LIMITS);

    private final JsonFactory factory;
    private final int depth;

    private Parsing(JsonFactory factory, int depth) {
        this.factory = factory;
        this.depth = depth;
    }

    static Parsing within(Limits limits) {
        // A factory remembers the names that it has met, so it is worth keeping.
        return new Parsing(limits.equals(USUAL_LIMITS) ? USUAL : factory(limits), depth(limits));
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth(limits))
                        .maxStringLength(limits.getMaxTextLength())
                        .maxNumberLength(limits.getMaxNumberLength())
                        .maxNameLength(limits.getMaxNameLength())
                        .build())
                // Then the names of the tables are found by identity.
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .build();
    }

    private static int depth(Limits limits) {
        return Math.min(limits.getMaxDepth(), DEEPEST);
    }

    /** What is read from a parser. */
    interface Step<T> {
        T apply(JsonParser parser) throws BadJson;
    }

    /** Reads from a document, and closes it. */
    <T> T parse(InputStream document, Step<T> step) throws BadJson, IOException {
        try (Watched stream = new Watched(document)) {
            try {
                return parse(() -> factory.createParser(ObjectReadContext.empty(), stream), step);
            } catch (BadJson e) {
                // The document may be sound; it is the stream that is not.
                stream.rethrow();
                throw e;
            }
        }
    }

    /** Reads from the first bytes of an array. */
    <T> T parse(byte[] bytes, int length, Step<T> step) throws BadJson {
        return parse(() -> factory.createParser(ObjectReadContext.empty(), bytes, 0, length), step);
    }

    /** The encoding is found out when a parser is made, so that this can fail too. */
    private <T> T parse(Supplier<JsonParser> made, Step<T> step) throws BadJson {
        JsonParser parser;
        try {
            parser = made.get();
        } catch (JacksonException e) {
            throw new BadJson("json/syntax", new Spot(1, 1), "").worded("problem", problem(e));
        }
        try (parser) {
            return step.apply(parser);
        } catch (JacksonException e) {
            throw bad(e, parser);
        }
    }

    /** Passes if a document is no larger than the limits allow. */
    static void requireSize(Source source, Limits limits) throws BadJson {
        if (source.size() > limits.getMaxBytes()) {
            throw tooLarge(source.size(), limits);
        }
    }

    /** That a document, or a line of one, is larger than the limits allow. */
    static BadJson tooLarge(long size, Limits limits) {
        return new BadJson("json/too-large", new Spot(1, 1), "")
                .with("size", Long.toString(size))
                .with("limit", Long.toString(limits.getMaxBytes()));
    }

    private BadJson bad(JacksonException e, JsonParser parser) {
        TokenStreamLocation location = e.getLocation();
        Spot spot = LiveIn.spot(location == null ? parser.currentLocation() : location);
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (e instanceof StreamConstraintsException) {
            return parser.streamReadContext().getNestingDepth() >= depth
                    ? new BadJson("json/too-deep", spot, pointer).with("limit", Integer.toString(depth))
                    : new BadJson("json/too-long", spot, pointer);
        }
        return new BadJson("json/syntax", spot, pointer).worded("problem", problem(e));
    }

    private static String problem(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "problem.end";
        }
        // Of its own it throws an IOException only for letters that it cannot decode.
        if (e instanceof JacksonIOException) {
            return "problem.encoding";
        }
        // Jackson tells this apart by its words alone.
        return String.valueOf(e.getOriginalMessage()).startsWith("Invalid UTF-8")
                ? "problem.encoding"
                : "problem.other";
    }
}
