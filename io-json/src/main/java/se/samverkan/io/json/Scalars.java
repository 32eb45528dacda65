package se.samverkan.io.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/** Codecs of values that are one token. Nothing is converted: {@code "1"} is no number and {@code 1} is no text. */
final class Scalars {

    private static final String TYPE = "type";

    static final Codec<String> TEXT =
            text("text", Function.identity(), Function.identity(), schema -> Map.of(TYPE, "string"));

    static final Codec<Boolean> FLAG = new Codec<>() {
        @Override
        public Boolean read(JsonIn in) throws BadJson {
            if (in.token() != JsonToken.VALUE_TRUE) {
                in.require(JsonToken.VALUE_FALSE, "flag");
            }
            return in.token() == JsonToken.VALUE_TRUE;
        }

        @Override
        public void write(Boolean value, JsonOut out) {
            out.flag(value);
        }

        @Override
        public Map<String, Object> describe(Schema schema) {
            return Map.of(TYPE, "boolean");
        }
    };

    static final Codec<Integer> WHOLE_NUMBER = new Codec<>() {
        // No int is longer.
        private static final int MAX_LENGTH = "-2147483648".length();

        @Override
        public Integer read(JsonIn in) throws BadJson {
            in.require(JsonToken.VALUE_NUMBER_INT, "whole-number");
            String digits = in.text();
            long number = digits.length() > MAX_LENGTH ? Long.MAX_VALUE : Long.parseLong(digits);
            if (number != (int) number) {
                throw in.wrongValue("whole-number");
            }
            return (int) number;
        }

        @Override
        public void write(Integer value, JsonOut out) {
            out.number(value);
        }

        @Override
        public Map<String, Object> describe(Schema schema) {
            return Schema.of(TYPE, "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
        }
    };

    /** A number with any fraction. Its digits come back as they were, so that 1.50 stays 1.50. */
    static final Codec<BigDecimal> DECIMAL = new Codec<>() {
        // A number is short and yet 1e999999999 takes all memory once somebody writes it out.
        private static final int MAX_SCALE = 1000;

        @Override
        public BigDecimal read(JsonIn in) throws BadJson {
            if (in.token() != JsonToken.VALUE_NUMBER_FLOAT) {
                in.require(JsonToken.VALUE_NUMBER_INT, "number");
            }
            try {
                return requireShort(new BigDecimal(in.text()));
            } catch (IllegalArgumentException e) {
                throw in.wrongValue("number");
            }
        }

        private static BigDecimal requireShort(BigDecimal number) {
            if (Math.abs((long) number.scale()) > MAX_SCALE) {
                throw new IllegalArgumentException(
                        "a number has more than " + MAX_SCALE + " digits before or after the point");
            }
            return number;
        }

        @Override
        public void write(BigDecimal value, JsonOut out) {
            out.number(requireShort(value).toString());
        }

        @Override
        public Map<String, Object> describe(Schema schema) {
            return Map.of(TYPE, "number");
        }
    };

    private Scalars() {}

    /**
     * A value that is written as a string.
     *
     * @param expected what a message calls it, a key of the bundle after {@code value.}
     * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} for a string that stands for nothing
     * @param print its inverse
     * @param description what the schema says of it
     */
    private static <T> Codec<T> text(
            String expected,
            Function<String, T> parse,
            Function<? super T, String> print,
            Function<Schema, Map<String, Object>> description) {
        return new Codec<>() {
            @Override
            public T read(JsonIn in) throws BadJson {
                in.require(JsonToken.VALUE_STRING, expected);
                try {
                    return parse.apply(in.text());
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw in.wrongValue(expected);
                }
            }

            @Override
            public void write(T value, JsonOut out) {
                out.text(print.apply(value));
            }

            @Override
            public Map<String, Object> describe(Schema schema) {
                return description.apply(schema);
            }
        };
    }

    /** A kind of string that the schema defines once, under the name by which messages call it. */
    static <T> Codec<T> defined(
            String name, Map<String, Object> more, Function<String, T> parse, Function<? super T, String> print) {
        return text(
                name,
                parse,
                print,
                schema -> schema.defined(name, () -> {
                    Map<String, Object> definition = schema.type(name);
                    definition.put(TYPE, "string");
                    definition.putAll(more);
                    return definition;
                }));
    }

    /** A code that may be any text but a blank one; some are known. */
    static <T> Codec<T> openCode(Function<String, T> parse, Function<? super T, String> print) {
        return defined("open-code", Map.of("pattern", "\\S"), parse, print);
    }

    /** The constants of an enumeration, in lower case with hyphens. The golden file pins every one. */
    static <E extends Enum<E>> Codec<E> code(Class<E> type) {
        Map<E, String> codes = new EnumMap<>(type);
        Map<String, E> constants = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            codes.put(constant, code(constant));
            constants.put(code(constant), constant);
        }
        return new Codec<>() {
            @Override
            public E read(JsonIn in) throws BadJson {
                in.require(JsonToken.VALUE_STRING, "text");
                E constant = constants.get(in.text());
                if (constant == null) {
                    throw in.wrongValue("code").with("allowed", String.join(", ", codes.values()));
                }
                return constant;
            }

            @Override
            public void write(E value, JsonOut out) {
                out.text(Objects.requireNonNull(codes.get(value)));
            }

            @Override
            public Map<String, Object> describe(Schema schema) {
                return Schema.of("enum", List.copyOf(codes.values()));
            }
        };
    }

    /** A constant as a code: {@code NOT_CALLED} is {@code not-called}. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
