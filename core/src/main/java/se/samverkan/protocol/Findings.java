package se.samverkan.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/**
 * Where a rule reports. It belongs to one rule and one subject, and to one thread.
 *
 * <p>{@code out.at(item, "title").slot("number", 22).quote(text).report()}: code, severity, words and path are filled in from the rule and
 * the thing that is pointed at.
 */
public final class Findings {

    private final RuleInfo rule;
    private final Severity severity;
    private final List<Finding> found = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private @Nullable Wording notEvaluated;
    private boolean applies = true;

    Findings(RuleInfo rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    /**
     * Starts a finding about a thing of the model.
     *
     * @param thing the thing
     * @return the finding to be filled in; nothing is reported until {@link Draft#report()}
     */
    public Draft at(Identified thing) {
        return at(thing.path());
    }

    /**
     * Starts a finding about an attribute of a thing.
     *
     * @param thing the thing
     * @param attribute the attribute's name, as its getter has it without {@code get}
     * @return the finding to be filled in; nothing is reported until {@link Draft#report()}
     */
    public Draft at(Identified thing, String attribute) {
        return at(thing.path().then(attribute));
    }

    /**
     * Starts a finding about a path.
     *
     * @param path the path
     * @return the finding to be filled in; nothing is reported until {@link Draft#report()}
     */
    public Draft at(ModelPath path) {
        return new Draft(path);
    }

    /**
     * Says that the rule cannot be judged here, though it may be broken. It counts only if nothing is reported.
     *
     * @param reason why, for the people who read the report
     */
    public void notEvaluated(Wording reason) {
        notEvaluated = reason;
        applies = true;
    }

    /**
     * Says that there is nothing here that the rule speaks of, so that it cannot be broken: no summary that could differ, no declared range.
     * It counts only if nothing is reported.
     *
     * @param reason why, for the people who read the report
     */
    public void notApplicable(Wording reason) {
        notEvaluated = reason;
        applies = false;
    }

    List<Finding> found() {
        return found;
    }

    List<Suggestion> suggestions() {
        return suggestions;
    }

    Optional<Wording> reason() {
        return Optional.ofNullable(notEvaluated);
    }

    boolean applies() {
        return applies;
    }

    /** A finding that is being filled in. */
    public final class Draft {

        private final ModelPath path;
        private final Map<String, String> slots = new LinkedHashMap<>();
        private @Nullable String quote;
        private @Nullable Edit mend;
        private Severity weight = severity;

        private Draft(ModelPath path) {
            this.path = path;
        }

        /**
         * Gives a slot of message and hint its value.
         *
         * @param name the slot's name
         * @param value the value, shown as its {@code toString}
         * @return this
         */
        public Draft slot(String name, Object value) {
            slots.put(name, value.toString());
            return this;
        }

        /**
         * Quotes the words that the finding is about. Longer quotations than a finding may hold are cut.
         *
         * @param words the words
         * @return this
         */
        public Draft quote(String words) {
            quote = words;
            return this;
        }

        /**
         * Makes this one finding weigh no more than so much, where the rule knows it to be milder than usual.
         *
         * @param most the severity that it does not exceed
         * @return this
         */
        public Draft atMost(Severity most) {
            weight = weight.compareTo(most) > 0 ? most : weight;
            return this;
        }

        /**
         * Offers the one obvious way to mend what is found. What can be mended in two ways is for people to choose.
         *
         * @param edit the change; nothing makes it but a host that is told to
         * @return this
         */
        public Draft suggest(Edit edit) {
            mend = edit;
            return this;
        }

        /** Reports the finding. */
        public void report() {
            if (mend != null) {
                suggestions.add(new Suggestion(rule.getCode(), path, mend));
            }
            found.add(new Finding.Builder()
                    .code(rule.getCode())
                    .severity(weight)
                    .text(rule.getText())
                    .path(path)
                    .putAllSlots(slots)
                    .quote(Optional.ofNullable(quote))
                    .build());
        }
    }
}
