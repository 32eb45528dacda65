package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.meeting.Passage;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.RuleContext;

class MisspeltNamesTest {

    private static List<String> in(String text) {
        Meeting meeting = Given.notes()
                .present("Sonja Wallengren")
                .present("Stein-Erik Sandberg")
                .present("Eva Maria Lindgren")
                .present("Halvarsson")
                .item("1.", Passage.of(text))
                .meeting();
        RuleContext context = new RuleContext.Builder()
                .collaboration(Collaboration.of(meeting))
                .profile(Profile.NOTES)
                .build();
        MisspeltNames misspelt = new MisspeltNames(RollNames.of(meeting, context));
        return Words.of(meeting, context).allWith(misspelt.words()).stream()
                .filter(said -> said.own().part() == OwnText.Part.TOLD)
                .flatMap(said -> misspelt.in(said).stream())
                .map(MisspeltNames.Slip::written)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Sonja Walengren",
                "”Sonja Walengren” sade hon",
                "(Sonja Walengren)",
                "Ordförande Sonja Walengren, Ekåsa",
                "Tack Sonja Walengren",
                "- Sonja Walengren",
                "Bo/Sonja Walengren",
            })
    void aNameIsFoundWhereverItStands(String text) {
        assertThat(in(text)).containsExactly("Sonja Walengren");
    }

    @Test
    void namesHaveAsManyWordsAsThoseThatAreKnown() {
        assertThat(in("Eva Maria Lindggren och Stein-Erik Sandbergg"))
                .containsExactly("Eva Maria Lindggren", "Stein-Erik Sandbergg");
        assertThat(in("Halvarson och Halvarsson")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"Sonjja Wallengrens", "Sonja Walengrens", "Stein-Erikk Sandbergs", "Stein-Erik Sandbergg:s"})
    void aMisspeltNameCanStandInTheGenitive(String text) {
        assertThat(in("I " + text + " ställe kom ingen.")).hasSize(1);
    }

    @Test
    void aMisspellingIsToldOnceAndInOrder() {
        assertThat(in("Sonja Wallengrenn. Sonja Walengren. Sonja Wallengrenn."))
                .containsExactly("Sonja Wallengrenn", "Sonja Walengren");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Sonja",
                "Tack Sonja ",
                "Eva Maria",
                "Eva Maria ",
                "Eva  Maria Lindggren",
                "Sonja  Walengren",
                "Sonja, Walengren",
                "Sonja. Walengren",
                "Sonja-Walengren",
                "Sonja/Walengren",
                "sonja Walengren",
                "Sonja walengren",
                "McSonja Walengren",
                "...",
                "§ 1",
            })
    void whatIsNoWholeNameIsNoMisspelling(String text) {
        assertThat(in(text)).isEmpty();
    }
}
