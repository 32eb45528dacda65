package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.language.Language;
import se.samverkan.meeting.MinutesStage;

class RuleCatalogueMarkdownTest {

    private static final RuleInfo SHOWN = new RuleInfo.Builder()
            .code(Made.code("agenda/shown"))
            .summary(new Wording("Regeln visas.", "The rule is shown."))
            .text(new FindingText(
                    new Wording("Nummer {number} saknas.", "Number {number} is missing."),
                    new Wording("Lägg till {number}.", "Add {number}.")))
            .severities(Map.of(Profile.PROTOCOL, Severity.WARNING, Profile.STATUTORY, Severity.ERROR))
            .blocks(MinutesStage.VERIFIED)
            .addPresupposes(Made.code("agenda/z"), Made.code("agenda/b"))
            .source(new RuleSource(RuleSource.Kind.CUSTOM, new Wording("Sedvana", "Custom")))
            .passingExample("\nProtokoll\n\n§ 1. Mötets öppnande\n\n")
            .breakingExample("Protokoll")
            .build();

    private static final RuleInfo TOLD = new RuleInfo.Builder()
            .code(Made.code("agenda/told"))
            .summary(new Wording("Regeln berättas.", "The rule is told."))
            .text(new FindingText(new Wording("Fel.", "Wrong."), new Wording("Gör om.", "Mend it.")))
            .severities(Map.of(Profile.NOTES, Severity.INFO))
            .scope(RuleScope.COLLABORATION)
            .source(new RuleSource(RuleSource.Kind.ROUTINE, new Wording("Rutin", "Routine")))
            .passingCase(new Wording("Det går bra.", "All is well."))
            .breakingCase(new Wording("Det går illa.", "All is not well."))
            .build();

    private static final RuleInfo OTHER =
            TOLD.withCode(Made.code("time/other")).withScope(RuleScope.GROUP).withSeverities(Map.of());

    private static String section(String markdown, String code) {
        int start = markdown.indexOf("### " + code + "\n");
        int end = markdown.indexOf("\n#", start + 1);
        return markdown.substring(start, end < 0 ? markdown.length() : end);
    }

    private static String one(RuleInfo rule, Language language) {
        return RuleCatalogue.markdown(List.of(rule), language);
    }

    @Test
    void theCatalogueReadsLikeThisInSwedish() {
        assertThat(RuleCatalogue.markdown(List.of(SHOWN, TOLD, OTHER), Language.SWEDISH))
                .isEqualTo("""
                        # Regler för anteckningar och protokoll

                        De 3 inbyggda reglerna. Dokumentet är framställt ur reglerna själva; ändra det inte för hand. \
                        Ett streck betyder att regeln är avstängd i profilen. Ord inom klamrar byts mot uppgifter ur anteckningarna.

                        | Regel | Mötesanteckningar | Protokoll | Nämnd |
                        | --- | --- | --- | --- |
                        | `agenda/shown` | – | varning | fel |
                        | `agenda/told` | upplysning | – | – |
                        | `time/other` | – | – | – |

                        ## agenda

                        ### agenda/shown

                        Regeln visas.

                        - **Meddelande:** Nummer {number} saknas.
                        - **Åtgärd:** Lägg till {number}.
                        - **Prövar:** anteckningarna för sig
                        - **Hindrar:** justering
                        - **Prövas först när dessa hålls:** `agenda/b`, `agenda/z`
                        - **Källa:** Sedvana

                        Anteckningar som håller regeln:

                        ```text
                        Protokoll

                        § 1. Mötets öppnande
                        ```

                        Anteckningar som bryter den:

                        ```text
                        Protokoll
                        ```

                        ### agenda/told

                        Regeln berättas.

                        - **Meddelande:** Fel.
                        - **Åtgärd:** Gör om.
                        - **Prövar:** hela samverkan över tid
                        - **Källa:** Rutin
                        - **Hålls:** Det går bra.
                        - **Bryts:** Det går illa.

                        ## time

                        ### time/other

                        Regeln berättas.

                        - **Meddelande:** Fel.
                        - **Åtgärd:** Gör om.
                        - **Prövar:** mötet tillsammans med det som är känt om gruppen och dess andra möten
                        - **Källa:** Rutin
                        - **Hålls:** Det går bra.
                        - **Bryts:** Det går illa.
                        """);
    }

    @Test
    void theCatalogueReadsLikeThisInEnglish() {
        assertThat(RuleCatalogue.markdown(List.of(SHOWN, TOLD), Language.ENGLISH))
                .isEqualTo("""
                        # Rules for notes and minutes

                        The 2 built-in rules. This document is made from the rules themselves; do not edit it by hand. \
                        A dash means that the rule is off in the profile. Words in braces give way to facts of the minutes.

                        | Rule | Notes | Verified minutes | Committee |
                        | --- | --- | --- | --- |
                        | `agenda/shown` | – | warning | error |
                        | `agenda/told` | info | – | – |

                        ## agenda

                        ### agenda/shown

                        The rule is shown.

                        - **Message:** Number {number} is missing.
                        - **Hint:** Add {number}.
                        - **Looks at:** the minutes alone
                        - **Blocks:** verification
                        - **Judged only when these are kept:** `agenda/b`, `agenda/z`
                        - **Source:** Custom

                        Minutes that keep the rule:

                        ```text
                        Protokoll

                        § 1. Mötets öppnande
                        ```

                        Minutes that break it:

                        ```text
                        Protokoll
                        ```

                        ### agenda/told

                        The rule is told.

                        - **Message:** Wrong.
                        - **Hint:** Mend it.
                        - **Looks at:** the whole collaboration over time
                        - **Source:** Routine
                        - **Kept:** All is well.
                        - **Broken:** All is not well.
                        """);
    }

    @Test
    void itIsTheSameWhateverTheOrderOfTheRules() {
        List<RuleInfo> rules = new ArrayList<>(List.of(SHOWN, TOLD, OTHER));
        String sorted = RuleCatalogue.markdown(rules, Language.SWEDISH);
        Collections.reverse(rules);
        assertThat(RuleCatalogue.markdown(rules, Language.SWEDISH)).isEqualTo(sorted);
        Collections.swap(rules, 0, 1);
        assertThat(RuleCatalogue.markdown(rules, Language.SWEDISH)).isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource({
        "CALLED, kallelse, the call to the meeting",
        "HELD, att mötet hålls, the meeting",
        "DRAFTED, upprättande, drafting",
        "VERIFIED, justering, verification",
        "PUBLISHED, publicering, publication",
        "REGISTERED, diarieföring, registration",
        "FILED, att läggas till handlingarna, filing"
    })
    void everyStageThatARuleMayBlockHasAName(MinutesStage stage, String swedish, String english) {
        assertThat(one(TOLD.withBlocks(stage), Language.SWEDISH)).contains("- **Hindrar:** " + swedish + "\n");
        assertThat(one(TOLD.withBlocks(stage), Language.ENGLISH)).contains("- **Blocks:** " + english + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTES, the minutes alone",
        "GROUP, the meeting with what is known of its group and the group’s other meetings",
        "COLLABORATION, the whole collaboration over time"
    })
    void everyScopeHasAName(RuleScope scope, String english) {
        assertThat(one(TOLD.withScope(scope), Language.ENGLISH)).contains("- **Looks at:** " + english + "\n");
    }

    @Test
    void whatARuleDoesNotHaveIsNotSpokenOf() {
        RuleInfo bare = TOLD.withPassingCase(Optional.empty()).withBreakingCase(Optional.empty());
        assertThat(section(one(bare, Language.ENGLISH), "agenda/told")).isEqualTo("""
                        ### agenda/told

                        The rule is told.

                        - **Message:** Wrong.
                        - **Hint:** Mend it.
                        - **Looks at:** the whole collaboration over time
                        - **Source:** Routine
                        """);
    }
}
