package se.samverkan.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import tools.jackson.core.JsonToken;

/** What the model does not understand and keeps: any JSON. */
final class Extras implements Codec<ExtensionValue> {

    static final Codec<ExtensionValue> VALUE = new Extras();

    private Extras() {}

    @Override
    public ExtensionValue read(JsonIn in) throws BadJson {
        return switch (in.token()) {
            case START_OBJECT -> named(in);
            case START_ARRAY -> sequence(in);
            case VALUE_STRING -> new ExtensionValue.Text(in.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new ExtensionValue.Amount(in.text());
            case VALUE_TRUE -> new ExtensionValue.Flag(true);
            case VALUE_FALSE -> new ExtensionValue.Flag(false);
            default -> new ExtensionValue.Nothing();
        };
    }

    private ExtensionValue named(JsonIn in) throws BadJson {
        Map<String, ExtensionValue> values = new TreeMap<>();
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String name = in.text();
            if (values.containsKey(name)) {
                throw in.duplicate();
            }
            in.next();
            values.put(name, read(in));
        }
        return new ExtensionValue.Named(Extensions.of(values));
    }

    private ExtensionValue sequence(JsonIn in) throws BadJson {
        List<ExtensionValue> values = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            values.add(read(in));
        }
        return new ExtensionValue.Sequence(values);
    }

    @Override
    public void write(ExtensionValue value, JsonOut out) {
        if (value instanceof ExtensionValue.Text text) {
            out.text(text.value());
        } else if (value instanceof ExtensionValue.Amount amount) {
            out.number(amount.digits());
        } else if (value instanceof ExtensionValue.Flag flag) {
            out.flag(flag.value());
        } else if (value instanceof ExtensionValue.Nothing) {
            out.nothing();
        } else if (value instanceof ExtensionValue.Sequence sequence) {
            out.list(sequence.values(), this::write);
        } else if (value instanceof ExtensionValue.Named named) {
            out.object(() -> named.values().values().forEach((name, each) -> write(each, out.name(name))));
        }
    }

    @Override
    public Map<String, Object> describe(Schema schema) {
        return Map.of();
    }
}
