package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.language.Lexicon;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;
import se.samverkan.time.SwedishDates;

/**
 * {@code privacy/individual-case}. It takes a patient or user of services and, in the same sentence or the next, what points that one out: a whole day of birth,
 * the street and number where somebody lives, the number of their records. A persona, an example and a case made anonymous are nobody's. Personal
 * identity numbers are reported by their own rule.
 */
final class IndividualCase extends MeetingRule {

    private static final Vocabulary SWEDISH = Vocabulary.swedish();
    private static final Lexicon CASE = SWEDISH.lexicon("caseword");
    private static final Lexicon IDENTIFIES = SWEDISH.lexicon("identifies");
    private static final Lexicon NOBODY = SWEDISH.lexicon("nobodyscase");
    private static final Lexicon STREET = SWEDISH.lexicon("streetending");

    /** So far behind "bor på" the number of the house may stand, and behind "född" the day. */
    private static final int NEAR = 40;

    IndividualCase() {
        super(Catalogue.rule("privacy/individual-case", RuleSource.Kind.LAW)
                .severities(Catalogue.weights(Severity.ERROR, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.PUBLISHED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        for (Said own : Words.of(meeting, context).allWith(CASE)) {
            if (!own.has(NOBODY)) {
                pointed(own.text())
                        .ifPresent(sentence -> findings.at(own.path())
                                .quote(PersonalIdentityNumbers.redact(sentence))
                                .report());
            }
        }
    }

    /** The first sentence that identifies somebody of whom it, or the one before, speaks. */
    private static Optional<String> pointed(String text) {
        List<Sentence> sentences = Sentence.of(text);
        boolean spokenOf = false;
        for (Sentence sentence : sentences) {
            boolean speaks = sentence.has(CASE);
            if ((speaks || spokenOf) && identifies(sentence.text())) {
                return Optional.of(sentence.text());
            }
            spokenOf = speaks;
        }
        return Optional.empty();
    }

    private static boolean identifies(String text) {
        return IDENTIFIES.allIn(text).stream().anyMatch(found -> {
            String near = text.substring(found.end(), Math.min(text.length(), found.end() + NEAR));
            return switch (found.code()) {
                case "birth" ->
                    SwedishDates.find(near, 0)
                            .filter(date -> date.year().isPresent())
                            .isPresent();
                case "address" -> hasHouse(near);
                default -> startsWithNumber(near);
            };
        });
    }

    /** "Storgatan 5": a word for a street, and a number behind it. */
    private static boolean hasHouse(String near) {
        int from = 0;
        for (int end = near.indexOf(' '); end >= 0; end = near.indexOf(' ', from)) {
            if (STREET.ending(near, from, end).isPresent() && startsWithNumber(near.substring(end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static boolean startsWithNumber(String words) {
        int at = 0;
        while (at < words.length() && " :.".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at < words.length() && Character.isDigit(words.charAt(at));
    }
}
