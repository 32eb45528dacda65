package se.samverkan.io.json;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/** Codecs of values that are one token. Nothing is converted: {@code "1"} is no number and {@code 1} is no text. */
final class Scalars {

    static final Codec<String> TEXT = text("text", Function.identity(), Function.identity());

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
    };

    private Scalars() {}

    /**
     * A value that is written as a string.
     *
     * @param expected what a message calls it, a key of the bundle after {@code value.}
     * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} for a string that stands for nothing
     * @param print its inverse
     */
    static <T> Codec<T> text(String expected, Function<String, T> parse, Function<? super T, String> print) {
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
        };
    }

    /** The constants of an enumeration, in lower case with hyphens. The golden file pins every one. */
    static <E extends Enum<E>> Codec<E> code(Class<E> type) {
        Map<String, E> codes = new LinkedHashMap<>();
        Arrays.asList(type.getEnumConstants()).forEach(constant -> codes.put(code(constant), constant));
        return new Codec<>() {
            @Override
            public E read(JsonIn in) throws BadJson {
                in.require(JsonToken.VALUE_STRING, "text");
                E constant = codes.get(in.text());
                if (constant == null) {
                    throw in.wrongValue("code").with("allowed", String.join(", ", codes.keySet()));
                }
                return constant;
            }

            @Override
            public void write(E value, JsonOut out) {
                out.text(code(value));
            }
        };
    }

    /** A constant as a code: {@code NOT_CALLED} is {@code not-called}. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
