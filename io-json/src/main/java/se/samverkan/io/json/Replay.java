package se.samverkan.io.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * Tokens that were kept, because the {@code type} of an object does not stand first in it and has to be known before the rest is read.
 *
 * <p>JSON gives the order of properties no meaning, and databases change it. An object inside one that is kept is not kept again.
 */
final class Replay implements JsonIn {

    /** A token, and for the start of an object or list the index of its end. */
    private static final class Kept {
        final JsonToken token;
        final String text;
        final Spot spot;
        int end;

        Kept(JsonToken token, String text, Spot spot, int end) {
            this.token = token;
            this.text = text;
            this.spot = spot;
            this.end = end;
        }
    }

    private final List<Kept> tokens;
    private int at;

    private Replay(List<Kept> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** Keeps everything from the current name to the end of its object. */
    static Replay record(JsonIn in) {
        List<Kept> tokens = new ArrayList<>();
        Deque<Kept> open = new ArrayDeque<>();
        while (true) {
            JsonToken token = in.token();
            Kept kept = new Kept(
                    token, token.isStructStart() || token.isStructEnd() ? "" : in.text(), in.spot(), tokens.size());
            tokens.add(kept);
            if (token.isStructStart()) {
                open.push(kept);
            } else if (token.isStructEnd()) {
                if (open.isEmpty()) {
                    return new Replay(tokens, 0);
                }
                open.pop().end = tokens.size() - 1;
            }
            in.next();
        }
    }

    @Override
    public JsonToken next() {
        at++;
        return token();
    }

    @Override
    public JsonToken token() {
        return tokens.get(at).token;
    }

    @Override
    public String text() {
        return tokens.get(at).text;
    }

    @Override
    public Spot spot() {
        return tokens.get(at).spot;
    }

    @Override
    public Replay restOfObject() {
        Replay rest = new Replay(tokens, at);
        while (token() == JsonToken.PROPERTY_NAME) {
            at = tokens.get(at + 1).end + 1;
        }
        return rest;
    }

    /** The value of a property of the object whose name is the current token, without moving. */
    Optional<JsonIn> find(String name) {
        int index = at;
        while (tokens.get(index).token == JsonToken.PROPERTY_NAME) {
            if (tokens.get(index).text.equals(name)) {
                return Optional.of(new Replay(tokens, index + 1));
            }
            index = tokens.get(index + 1).end + 1;
        }
        return Optional.empty();
    }
}
