package se.samverkan.protocol;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.id.ModelPath;

/**
 * Somebody's word that one rule may be broken at one place (undantag): who says so, why, and until when.
 *
 * <p>It silences the findings of the rule at exactly that path; they stand in {@link Report#getWaived()} instead. When its last day is over it silences
 * nothing any more and is a finding itself, {@code waiver/expired}.
 *
 * @param rule the rule's code
 * @param path where the rule may be broken, as the finding says it
 * @param reason why
 * @param by who decided it, by name
 * @param until the last day on which it holds
 */
public record Waiver(FindingCode rule, ModelPath path, String reason, String by, LocalDate until) {

    /**
     * Checks the words.
     *
     * @param rule the rule's code
     * @param path where the rule may be broken, as the finding says it
     * @param reason why
     * @param by who decided it, by name
     * @param until the last day on which it holds
     * @throws IllegalArgumentException if reason or name is blank; the message says which
     */
    public Waiver {
        requireWords(reason, "reason", rule);
        requireWords(by, "name", rule);
    }

    private static void requireWords(String words, String what, FindingCode rule) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a waiver of " + rule + " needs a " + what);
        }
    }

    /**
     * Whether it speaks of a finding.
     *
     * @param finding a finding
     * @return true if it is of the rule and at the path
     */
    public boolean isAbout(Finding finding) {
        return finding.getCode().equals(rule)
                && finding.getPath().filter(path::equals).isPresent();
    }

    /**
     * Whether it still holds.
     *
     * @param day the day on which to judge; if it is not known, no waiver is over
     * @return false if the day is after the last one
     */
    public boolean holdsOn(Optional<LocalDate> day) {
        return day.filter(until::isBefore).isEmpty();
    }
}
