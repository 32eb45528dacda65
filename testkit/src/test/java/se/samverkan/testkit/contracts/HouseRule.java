package se.samverkan.testkit.contracts;

import java.util.Map;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleSource;

/** A sound rule, on which faults are injected: the title of an item does not cry out. */
class HouseRule implements ProtocolRule<Meeting> {

    static final RuleInfo INFO = new RuleInfo.Builder()
            .code(FindingCode.parse("house/calm-titles"))
            .summary(new Wording(
                    "En ärenderubrik slutar med utropstecken.", "The title of an item ends in an exclamation mark."))
            .text(new FindingText(
                    new Wording(
                            "Rubriken ”{title}” slutar med utropstecken.",
                            "The title \"{title}\" ends in an exclamation mark."),
                    new Wording("Stryk utropstecknet i ”{title}”.", "Take the mark out of \"{title}\".")))
            .severities(Map.of(
                    Profile.NOTES,
                    Severity.WARNING,
                    Profile.PROTOCOL,
                    Severity.WARNING,
                    Profile.STATUTORY,
                    Severity.WARNING))
            .source(new RuleSource(RuleSource.Kind.CUSTOM, new Wording("God ton.", "Good manners.")))
            .passingExample(example("Anhörigveckan"))
            .breakingExample(example("Anhörigveckan!"))
            .build();

    private static String example(String title) {
        return """
                Mötesanteckningar nätverk Anhörigstöd Ekåsa
                Tid: onsdagen den 7 oktober 2026 kl 13.30-15.30

                Närvarande:
                Anna Berg, ordförande, Ekåsa kommun
                Bo Ek, sekreterare, Hallersta kommun

                1. Mötets öppnande
                Ordföranden hälsar alla välkomna och öppnar mötet.

                2. RUBRIK
                Kommunerna planerar var sin kväll på biblioteket.

                3. Nästa möte
                Nästa möte är den 2 december 2026 kl. 13.30–15.30.
                """.replace("RUBRIK", title);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Meeting> subject() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        for (AgendaItem item : meeting.getAgenda()) {
            if (item.getTitle().endsWith("!")) {
                report(item, findings);
            }
        }
    }

    void report(AgendaItem item, Findings findings) {
        findings.at(item, "title").slot("title", item.getTitle()).report();
    }
}
