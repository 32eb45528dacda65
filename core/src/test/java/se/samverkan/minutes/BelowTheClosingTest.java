package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.minutes.HeadingsTest.headings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** What stands below the item that closes the meeting: part of it, or told after it. */
class BelowTheClosingTest {

    @Test
    void whatIsToldBelowTheClosingIsAnItemOfItsOwn() {
        String text = "1. Öppnande\n\nText.\n\n2. Mötet avslutas\n\nAnna tackar.\n\nBeslut via mejl efter mötet\n"
                + "Styrgruppen beslutade via mejl att vänta.";
        assertThat(headings(text)).containsExactly("1. Öppnande", "2. Mötet avslutas", "Beslut via mejl efter mötet");
        assertThat(headings(text.replace("Mötet avslutas", "Budget"))).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a) Nästa möte\n\nBeslut: att ge kontoret uppdraget, samt\n\nAnna tackar.",
                "Anna tackar.\n\nPaus\n\nb) Hur går det!",
            })
    void whatIsDecidedOrLetteredBelowTheClosingIsPartOfIt(String below) {
        assertThat(headings("1. Öppnande\n\nText.\n\n2. Avslutning\n\n" + below))
                .containsExactly("1. Öppnande", "2. Avslutning");
    }

    @Test
    void aLineOfTextBelowAClosingWithAHeadingIsNoTitle() {
        Outline outline = Outline.of(
                TextBlock.heading(2, "1. Öppnande"),
                TextBlock.paragraph("Text."),
                TextBlock.heading(2, "2. Avslutning"),
                TextBlock.paragraph("Anna tackar."),
                TextBlock.paragraph("Paus"),
                TextBlock.paragraph("Bo ringer."));
        assertThat(headings(outline)).containsExactly("1. Öppnande", "2. Avslutning");
    }
}
