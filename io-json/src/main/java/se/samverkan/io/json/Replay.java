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

    private static final int NONE = -1;

    /** A token, the index of the start of what it stands in, and for the start of an object or list the index of its end. */
    private static final class Kept {
        final JsonToken token;
        final String text;
        final Spot spot;
        final int parent;
        int end;

        Kept(JsonToken token, String text, Spot spot, int parent, int end) {
            this.token = token;
            this.text = text;
            this.spot = spot;
            this.parent = parent;
            this.end = end;
        }
    }

    /** What was kept of an object, and where the object lies. */
    private record Tape(List<Kept> tokens, String pointer, Unknowns unknowns) {}

    private final Tape tape;
    private int at;
    // The name of a property that is passed over.
    private int taken = NONE;

    private Replay(Tape tape, int at) {
        this.tape = tape;
        this.at = at;
    }

    /** Keeps everything from the current name to the end of its object. */
    static Replay record(JsonIn in) {
        List<Kept> tokens = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(NONE));
        while (true) {
            JsonToken token = in.token();
            String text = token.isStructStart() || token.isStructEnd() ? "" : in.text();
            int index = tokens.size();
            tokens.add(new Kept(token, text, in.spot(), open.element(), index));
            if (token.isStructStart()) {
                open.push(index);
            } else if (token.isStructEnd()) {
                int start = open.pop();
                if (start == NONE) {
                    return new Replay(new Tape(tokens, in.pointer(), in.unknowns()), 0);
                }
                tokens.get(start).end = index;
            }
            in.next();
        }
    }

    @Override
    public JsonToken next() {
        at++;
        passTaken();
        return token();
    }

    private void passTaken() {
        if (at == taken) {
            at = afterValue(at + 1);
        }
    }

    private Kept kept(int index) {
        return tape.tokens().get(index);
    }

    private int afterValue(int value) {
        return kept(value).end + 1;
    }

    @Override
    public JsonToken token() {
        return kept(at).token;
    }

    @Override
    public String text() {
        return kept(at).text;
    }

    @Override
    public Spot spot() {
        return kept(at).spot;
    }

    @Override
    public String pointer() {
        String below = "";
        int index = token().isStructEnd() ? kept(at).parent : at;
        while (index != NONE) {
            below = '/' + step(index).replace("~", "~0").replace("/", "~1") + below;
            index = kept(index).parent;
        }
        return tape.pointer() + below;
    }

    /** The name of a property or value, or the place of an element in its list. */
    private String step(int index) {
        if (kept(index).token == JsonToken.PROPERTY_NAME) {
            return kept(index).text;
        }
        if (kept(index - 1).token == JsonToken.PROPERTY_NAME) {
            return kept(index - 1).text;
        }
        int place = 0;
        for (int element = kept(index).parent + 1; element < index; element = afterValue(element)) {
            place++;
        }
        return Integer.toString(place);
    }

    @Override
    public Unknowns unknowns() {
        return tape.unknowns();
    }

    @Override
    public Replay restOfObject() {
        Replay rest = new Replay(tape, at);
        while (token() == JsonToken.PROPERTY_NAME) {
            at = afterValue(at + 1);
        }
        return rest;
    }

    /** Takes a property out of the object whose name is the current token: the value is returned, and the property is passed over here. */
    Optional<JsonIn> take(String name) {
        for (int index = at; kept(index).token == JsonToken.PROPERTY_NAME; index = afterValue(index + 1)) {
            if (kept(index).text.equals(name)) {
                taken = index;
                passTaken();
                return Optional.of(new Replay(tape, index + 1));
            }
        }
        return Optional.empty();
    }
}
