package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.ItemKind;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.RuleContext;

class LateListTest {

    private static LateList approving(ItemContent... content) {
        Meeting meeting = notes().item(
                        "1.",
                        item -> item.withKinds(ItemKind.APPROVAL_OF_AGENDA).withContent(content))
                .meeting();
        RuleContext context = new RuleContext.Builder()
                .collaboration(Collaboration.of(meeting))
                .profile(Profile.NOTES)
                .build();
        return LateList.of(meeting, context);
    }

    private static List<String> added(ItemContent... content) {
        return approving(content).entries().stream()
                .map(entry -> entry.text().text())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tillägg: cykelvägen. Därefter tas kaffe. | cykelvägen",
                "Tillägg: 8.2 cykelvägen.                 | 8.2 cykelvägen",
                "Tillägg: vägen till t.ex. badet          | vägen till t.ex",
                "Tillägg: cykelvägen                      | cykelvägen",
            })
    void whatWasAddedStandsInTheRestOfTheSentence(String words, String entry) {
        assertThat(added(Passage.of(words))).containsExactly(entry);
    }

    @Test
    void aLineBreakEndsTheSentenceToo() {
        assertThat(added(Passage.of("Tillägg: cykelvägen\nKaffe"))).containsExactly("cykelvägen");
    }

    @Test
    void aListBelowIsReadWhereTheSentenceNamesNothing() {
        Passage below = Passage.of("Badhuset").withForm(Passage.Form.LIST_ITEM);
        assertThat(added(Passage.of("Tillägg:"), below)).containsExactly("Badhuset");
        assertThat(added(Passage.of("Tillägg: cykelvägen."), below)).containsExactly("cykelvägen");
    }

    @Test
    void wordsOfNoAdditionsAreAListOfNone() {
        assertThat(approving(Passage.of("Utan tillägg.")).isExplicit()).isTrue();
        assertThat(added(Passage.of("Utan tillägg."))).isEmpty();
        assertThat(approving(Passage.of("Dagordningen godkänns.")).isExplicit()).isFalse();
    }
}
