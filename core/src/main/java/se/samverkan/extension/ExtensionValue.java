package se.samverkan.extension;

import java.util.List;
import java.util.Objects;

/** A value that the model keeps and does not understand: text, a number, yes or no, nothing, a list, or named values. */
public sealed interface ExtensionValue {

    /**
     * Text.
     *
     * @param value the characters
     */
    record Text(String value) implements ExtensionValue {
        /**
         * Checks that there is text.
         *
         * @param value the characters
         */
        public Text {
            Objects.requireNonNull(value);
        }
    }

    /**
     * A number, in the digits in which it was written: neither rounded nor bounded.
     *
     * @param digits a number as RFC 8259 (JSON) writes it, for example {@code 12}, {@code -0.50}, {@code 6.02e23}
     */
    record Amount(String digits) implements ExtensionValue {
        /**
         * Checks the digits.
         *
         * @param digits a number as RFC 8259 (JSON) writes it, for example {@code 12}, {@code -0.50}, {@code 6.02e23}
         * @throws IllegalArgumentException if they are no such number
         */
        public Amount {
            if (!NumberSyntax.isNumber(digits)) {
                throw new IllegalArgumentException(
                        "no number as JSON writes it: \"" + NumberSyntax.shown(digits) + "\"");
            }
        }
    }

    /**
     * Yes or no.
     *
     * @param value which of them
     */
    record Flag(boolean value) implements ExtensionValue {}

    /** A value that is said to be none (JSON's {@code null}). */
    record Nothing() implements ExtensionValue {}

    /**
     * Values in an order.
     *
     * @param values the values
     */
    record Sequence(List<ExtensionValue> values) implements ExtensionValue {
        /**
         * Copies the values.
         *
         * @param values the values
         */
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /**
     * Values by name.
     *
     * @param values the values
     */
    record Named(Extensions values) implements ExtensionValue {}
}
