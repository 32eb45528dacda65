package se.samverkan.collaboration;

import java.util.Optional;
import se.samverkan.group.ItemNumber;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.ModelPath;

/**
 * One change of the model that somebody may accept (rättelse). It is data: it does nothing until {@link Collaboration#apply(Edit)} is told to make it.
 *
 * <p>An edit says what it changes from. If the model has come to say something else meanwhile, it is refused; a model that already says what the
 * edit makes of it stays as it is.
 */
public sealed interface Edit {

    /** {@return the thing or attribute that changes} */
    ModelPath path();

    /** {@return what it says before, to be shown; nothing where something new comes in} */
    Optional<String> was();

    /** {@return what it says after, to be shown} */
    String becomes();

    /**
     * Gives an item another number.
     *
     * @param item the item
     * @param from its number now; nothing if it has none
     * @param to its new number
     */
    record Renumber(AgendaItemId item, Optional<ItemNumber> from, ItemNumber to) implements Edit {

        @Override
        public ModelPath path() {
            return ModelPath.of(item).then("number");
        }

        @Override
        public Optional<String> was() {
            return from.map(ItemNumber::asWritten);
        }

        @Override
        public String becomes() {
            return to.asWritten();
        }
    }

    /**
     * Writes a text otherwise.
     *
     * @param path a text of a meeting: {@code name}, {@code affiliationAsWritten} or {@code title} of an entry of the roll, {@code title} of an item,
     *     {@code participants[n]} of an item, {@code text} of a decision, {@code content[n].text} of a passage in an item
     * @param from its words now
     * @param to its new words
     */
    record Reword(ModelPath path, String from, String to) implements Edit {

        @Override
        public Optional<String> was() {
            return Optional.of(from);
        }

        @Override
        public String becomes() {
            return to;
        }
    }

    /**
     * Adds a decision to the summary of decisions, as its last line.
     *
     * @param summary the item that summarises
     * @param decision the decision
     * @param text the words of the line
     */
    record Summarise(AgendaItemId summary, DecisionId decision, String text) implements Edit {

        @Override
        public ModelPath path() {
            return ModelPath.of(summary).then("content");
        }

        @Override
        public Optional<String> was() {
            return Optional.empty();
        }

        @Override
        public String becomes() {
            return text;
        }
    }
}
