package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.subItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.id.GroupId;
import se.samverkan.language.Language;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;

class SourceUndatedTest {

    private static final Outcomes SOURCE = Outcomes.of(new SourceUndated());

    private static Meeting reporting(String title, ItemContent... content) {
        return notes().item(
                        "1.", item -> item.withTitle(title).withContent(content).withKinds(ItemKind.REPORT_FROM_GROUP))
                .meeting();
    }

    private static Meeting reporting(UnaryOperator<AgendaItem> more) {
        Meeting meeting = reporting("Styrgruppen", Passage.of("Arbetet går vidare."));
        return meeting.withAgenda(more.apply(meeting.getAgenda().get(0)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Rapport från styrgruppen", "Beredningsgruppen", "Uppdragsgrupp Barn och unga"})
    void aReportFromAGroupThatLeadsToNoSourceIsNamed(String title) {
        Finding finding = SOURCE.finding(reporting(title, Passage.of("Arbetet går vidare.")));
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].title");
        assertThat(finding.getQuote()).contains("1. " + title);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(finding.message(Language.SWEDISH)).contains("”1. " + title + "”");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"Information från sjukhuset", "Byte av ordförande i styrgruppen", "Årsplan för beredningsgruppen"
            })
    void whatAnOrganisationTellsAndWhatIsAboutAGroupIsNoReport(String title) {
        assertThat(SOURCE.of(reporting(title, Passage.of("Arbetet går vidare."))))
                .isEqualTo("does not apply");
    }

    @Test
    void aGroupThatTheReaderKnowsIsReportedFromWhateverTheHeadingSays() {
        Meeting meeting = reporting(item -> item.withTitle("Nytt").withReportFrom(new GroupId("styrgrupp")));
        assertThat(SOURCE.of(meeting)).isEqualTo("fired");
    }

    @Test
    void anyDateLinkOrMentionOfMinutesLeadsToTheSource() {
        assertThat(SOURCE.of(reporting("Styrgruppen 2025-05-12", Passage.of("Arbetet går vidare."))))
                .isEqualTo("passed");
        assertThat(SOURCE.of(reporting("Styrgruppen", Passage.of("Mötet den 12 maj handlade om hösten."))))
                .isEqualTo("passed");
        assertThat(SOURCE.of(reporting("Styrgruppen", Passage.of("Se protokollet."))))
                .isEqualTo("passed");
        assertThat(SOURCE.of(reporting(item -> item.withReference("– se länk"))))
                .isEqualTo("passed");
        Link link = new Link("här", "https://example.se/1");
        assertThat(SOURCE.of(reporting(item -> item.withLinks(link)))).isEqualTo("passed");
        assertThat(SOURCE.of(reporting("Styrgruppen", Passage.of("Läs här.").withLinks(link))))
                .isEqualTo("passed");
    }

    @Test
    void aQuotedDecisionOfAKnownDayLeadsToTheSource() {
        QuotedDecision quoted =
                new QuotedDecision.Builder().text("Jouren prövas.").build();
        assertThat(SOURCE.of(reporting("Styrgruppen", quoted))).isEqualTo("fired");
        assertThat(SOURCE.of(reporting("Styrgruppen", quoted.withDecidedOn(LocalDate.of(2025, 5, 12)))))
                .isEqualTo("passed");
        assertThat(SOURCE.of(reporting("Styrgruppen", quoted.withText("Den 12 maj: jouren prövas."))))
                .isEqualTo("passed");
    }

    @Test
    void aSubItemCanLeadToTheSource() {
        AgendaItem sub = subItem("Mötet 2025-05-12");
        assertThat(SOURCE.of(reporting("Styrgruppen", Passage.of("Så här var det."), sub)))
                .isEqualTo("passed");
        AgendaItem report =
                subItem("Beredningsgruppen", ItemKind.REPORT_FROM_GROUP).withContent(Passage.of("Arbetet går vidare."));
        assertThat(SOURCE.finding(notes().item("1.", report).meeting()).getQuote())
                .contains("Beredningsgruppen");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"NOTHING_TO_REPORT", "DEFERRED", "NOT_TAKEN_UP"})
    void whereNothingIsReportedThereIsNoSource(ItemOutcome outcome) {
        assertThat(SOURCE.of(reporting(item -> item.withOutcome(outcome)))).isEqualTo("does not apply");
        assertThat(SOURCE.of(reporting("Styrgruppen"))).isEqualTo("does not apply");
        assertThat(SOURCE.of(reporting(item -> item.withKinds(List.of()).withOutcome(Optional.empty()))))
                .isEqualTo("does not apply");
    }
}
