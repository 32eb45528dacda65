package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TruthComparisonTest {

    private static final String TRUTH = """
            {"kind": "protokoll", "group": "lokal ledningsgrupp Mårdsjö", "date": "2025-11-13", "start": null,
             "people": [
              {"name": "Karin Ek", "organisation": "Mårdsjö kommun, enhetschef, VÄF", "status": "present", "roles": ["chair"]},
              {"name": "", "organisation": "Folktandvården Mårdsjö", "status": "absent", "roles": ["coopted"]}],
             "items": [{"number": "1", "title": "Öppnande", "sub_items": ["a) Val"]}],
             "decisions": [
              {"item": "1", "text": "Karin bjuder in.", "kind": "meeting", "responsible": ["Karin"], "due": "till nästa möte"},
              {"item": "2", "text": "Karin bjuder in.", "kind": "summary_repeat", "responsible": ["Karin"], "due": null}],
             "next_meeting": null,
             "attachments": [{"label": "Bilaga 1", "title": "Karta"}],
             "tasks": [{"item": "1", "who": "Karin", "what": "undersöker hur förskrivningen har gått till", "due": null}]}
            """;

    @Test
    void truthAgreesWithItself() throws Exception {
        for (Truth truth : Truth.allIn(Truth.SAMPLES)) {
            JsonNode expected = truth.expected();
            assertThat(TruthComparison.of(expected, expected).scores())
                    .as("%s", truth.document())
                    .allMatch(score -> score.f1() == 1);
        }
    }

    @Test
    void everySampleHasATruth() throws Exception {
        assertThat(Truth.allIn(Truth.SAMPLES)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(Truth.find(Path.of("no-such.txt"))).isEmpty();
    }

    @Test
    void titleMayStandInTheOrganisationOrApart() {
        TruthComparison comparison =
                compare("\"Mårdsjö kommun, enhetschef, VÄF\"", "\"Mårdsjö kommun, VÄF\", \"title\": \"enhetschef\"");
        assertThat(comparison.score("organisation").f1()).isEqualTo(1);
    }

    @Test
    void wrongStatusIsCountedOnceAndNamed() {
        FieldScore status =
                compare("\"status\": \"absent\"", "\"status\": \"present\"").score("status");
        assertThat(status.right()).isEqualTo(1);
        assertThat(status.missing()).containsExactly("(no name) | absent | folktandvården mårdsjö");
        assertThat(status.extra()).containsExactly("(no name) | present | folktandvården mårdsjö");
    }

    @Test
    void blanksDoNotMatterButWordsDo() {
        assertThat(compare("Karin bjuder in.", "Karin  bjuder\\nin.")
                        .score("decisions")
                        .f1())
                .isEqualTo(1);
        FieldScore decisions = compare("Karin bjuder in.", "Karin bjuder ut.").score("decisions");
        assertThat(decisions.f1()).isZero();
    }

    @Test
    void kindCountsOnlyWhereItIsAskedFor() {
        TruthComparison comparison = compare("summary_repeat", "meeting");
        assertThat(comparison.score("decisions").f1()).isEqualTo(1);
        assertThat(comparison.score("decisions+kind").f1()).isEqualTo(0.5);
    }

    @Test
    void unlabelledAttachmentsCostNothing() {
        assertThat(compare(
                                "\"title\": \"Karta\"}",
                                "\"title\": \"Karta\"}, {\"label\": null, \"title\": \"Presentation\"}")
                        .score("attachments")
                        .f1())
                .isEqualTo(1);
    }

    @Test
    void taskAgreesOnMostOfItsWords() {
        assertThat(compare("undersöker hur förskrivningen har gått till", "undersöker hur förskrivningen gått")
                        .score("tasks")
                        .f1())
                .isEqualTo(1);
        assertThat(compare("undersöker hur förskrivningen har gått till", "bjuder in")
                        .score("tasks")
                        .f1())
                .isZero();
    }

    @Test
    void nothingToReadAndNothingReadIsNoFault() {
        FieldScore nextMeeting = compare("x", "x").score("next_meeting");
        assertThat(nextMeeting.f1()).isEqualTo(1);
        assertThat(nextMeeting.row()).contains("–").doesNotContain("F1");
    }

    private static TruthComparison compare(String words, String readAs) {
        JsonMapper mapper = JsonMapper.shared();
        return TruthComparison.of(mapper.readTree(TRUTH), mapper.readTree(TRUTH.replace(words, readAs)));
    }
}
