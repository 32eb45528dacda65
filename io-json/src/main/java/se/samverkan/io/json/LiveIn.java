package se.samverkan.io.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Tokens straight from the parser. */
final class LiveIn implements JsonIn {

    private final JsonParser parser;
    private final Unknowns unknowns;

    LiveIn(JsonParser parser, Unknowns unknowns) {
        this.parser = parser;
        this.unknowns = unknowns;
    }

    @Override
    public JsonToken next() {
        return parser.nextToken();
    }

    @Override
    public JsonToken token() {
        return parser.currentToken();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public Spot spot() {
        return spot(parser.currentTokenLocation());
    }

    @Override
    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public Unknowns unknowns() {
        return unknowns;
    }

    @Override
    public Replay restOfObject() {
        return Replay.record(this);
    }

    static Spot spot(TokenStreamLocation location) {
        return new Spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
