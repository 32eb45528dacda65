package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleInfo;

class BuiltInRulesTest {

    private static final List<RuleInfo> INFOS =
            new BuiltInRules().rules().stream().map(ProtocolRule::info).toList();

    @Test
    void theIdsAreThesePermanently() {
        assertThat(INFOS)
                .extracting(info -> info.getCode().toString())
                .containsExactlyInAnyOrder(
                        "meeting/weekday",
                        "meeting/date-missing",
                        "meeting/time-order",
                        "meeting/next-not-later",
                        "meeting/next-missing",
                        "meeting/question-deadline",
                        "agenda/approval-missing",
                        "agenda/late-item-unlisted",
                        "agenda/opening-closing",
                        "agenda/standing-item-missing",
                        "agenda/not-taken-up",
                        "goals/period-over",
                        "report/source-undated",
                        "attendance/listed-twice",
                        "attendance/unnamed",
                        "attendance/absent-but-active",
                        "attendance/substitute-without-absence",
                        "attendance/unlisted-participant",
                        "attendance/member-unaccounted",
                        "attendance/not-a-member",
                        "attendance/quorum",
                        "attendance/party-unrepresented",
                        "signoff/chair",
                        "signoff/secretary",
                        "signoff/verifier-missing",
                        "signoff/verifier-attended",
                        "signoff/verifier-impartial",
                        "signoff/signatory-differs",
                        "signoff/window",
                        "signoff/order",
                        "numbering/gap",
                        "numbering/duplicate",
                        "numbering/declared-range",
                        "numbering/series-gap",
                        "numbering/series-overlap",
                        "numbering/series-year",
                        "minutes/previous-not-reviewed",
                        "agenda/deferred-lost",
                        "meeting/double-booked",
                        "decision/not-followed-up",
                        "decision/by-email-unreported",
                        "decision/tacit-unreported",
                        "decision/condition-open",
                        "task/overdue",
                        "task/not-reported",
                        "forwarding/not-received",
                        "forwarding/unanswered",
                        "forwarding/loop",
                        "decision/not-in-summary",
                        "decision/only-in-summary",
                        "decision/summary-differs",
                        "decision/empty",
                        "decision/responsible-missing",
                        "decision/by-email-undated",
                        "decision/by-email-order",
                        "decision/tacit-window",
                        "decision/tacit-window-undefined",
                        "decision/mandate",
                        "decision/conflict-of-interest",
                        "decision/decides-nothing",
                        "decision/unmarked",
                        "task/responsible-unknown",
                        "task/due-before-meeting",
                        "privacy/individual-case",
                        "attachment/not-listed",
                        "attachment/not-referenced",
                        "attachment/sequence",
                        "attachment/unlabelled",
                        "funding/payer-missing",
                        "name/ambiguous",
                        "name/variant",
                        "link/empty",
                        "reference/figure-missing",
                        "reference/item",
                        "privacy/personal-identity-number",
                        "text/unplaced",
                        "plan/missing",
                        "plan/not-approved",
                        "plan/wrong-year",
                        "plan/activity-without-owner",
                        "plan/activity-silent",
                        "plan/declared-count",
                        "series/outside-window",
                        "series/weekday",
                        "series/organiser-open",
                        "group/without-mandate",
                        "group/without-convener",
                        "group/seat-vacant",
                        "group/term-ended",
                        "group/parent-cycle",
                        "agreement/expired",
                        "agreement/review-due",
                        "reference/dangling",
                        "reference/duplicate-id",
                        "waiver/expired");
    }

    @Test
    void theyAreInstalled() {
        assertThat(ProtocolCheck.installed().rules()).containsAll(INFOS);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Set<String> bundles = new TreeSet<>(Set.of("words", "reasons"));
        INFOS.forEach(info -> bundles.add(info.getCode().area()));
        for (String bundle : bundles) {
            assertThat(Bundle.load(Catalogue.class, bundle, Language.SWEDISH).keys())
                    .as(bundle)
                    .isEqualTo(Bundle.load(Catalogue.class, bundle, Language.ENGLISH)
                            .keys());
        }
    }

    @Test
    void everyTextIsASentence() {
        for (RuleInfo info : INFOS) {
            for (Wording wording : List.of(
                    info.getSummary(), info.getText().message(), info.getText().hint())) {
                for (Language language : Language.values()) {
                    assertThat(wording.template(language))
                            .as(info.getCode().toString())
                            .matches("(?s)[\\p{Lu}{].*[.]");
                }
            }
        }
    }

    @Test
    void bothLanguagesSpeakOfTheSameSlots() {
        for (RuleInfo info : INFOS) {
            for (Wording wording :
                    List.of(info.getText().message(), info.getText().hint())) {
                assertThat(slots(wording.swedish()))
                        .as(info.getCode().toString())
                        .isEqualTo(slots(wording.english()));
            }
        }
    }

    /** The slots of a template; those that hold a word of one language end in Sv or En and count as one. */
    private static Set<String> slots(String template) {
        Set<String> slots = new TreeSet<>();
        for (String part : template.split("[{]", -1)) {
            if (part.contains("}")) {
                slots.add(part.substring(0, part.indexOf('}')).replaceAll("(Sv|En)$", ""));
            }
        }
        return slots;
    }

    @Test
    void noRuleGrowsMilderWhereTheMinutesBindMore() {
        for (RuleInfo info : INFOS) {
            Severity protocol = info.getSeverities().get(Profile.PROTOCOL);
            Severity statutory = info.getSeverities().get(Profile.STATUTORY);
            assertThat(statutory).as(info.getCode().toString()).isGreaterThanOrEqualTo(protocol);
            if (info.getSeverities().containsKey(Profile.NOTES)) {
                assertThat(protocol).isGreaterThanOrEqualTo(info.getSeverities().get(Profile.NOTES));
            }
        }
    }

    @Test
    void everyRuleHasTwoExamplesThatDifferOrTwoCasesInWords() {
        for (RuleInfo info : INFOS) {
            boolean minutes = info.getPassingExample().isPresent();
            List<Optional<?>> shown = List.of(info.getPassingExample(), info.getBreakingExample());
            List<Optional<?>> told = List.of(info.getPassingCase(), info.getBreakingCase());
            assertThat(minutes ? shown : told)
                    .as(info.getCode().toString())
                    .allMatch(Optional::isPresent)
                    .doesNotHaveDuplicates();
            assertThat(minutes ? told : shown).as(info.getCode().toString()).allMatch(Optional::isEmpty);
        }
    }
}
