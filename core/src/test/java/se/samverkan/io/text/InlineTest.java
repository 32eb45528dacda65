package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineTest {

    @Test
    void starsAndUnderscoresSetOff() {
        assertThat(Read.text("29) **Beslut**")).containsExactly("29) b{Beslut}");
        assertThat(Read.text("__Beslut__ och *mål/ aktivitet*, _kursivt_ och ***båda***"))
                .containsExactly("b{Beslut} och i{mål/ aktivitet}, i{kursivt} och bi{båda}");
    }

    @Test
    void looksLieWithinLooks() {
        assertThat(Read.text("**fet och *kursiv* igen**")).containsExactly("b{fet och }bi{kursiv}b{ igen}");
    }

    @Test
    void marksWithoutPartnersStayText() {
        assertThat(Read.text("2 * 3 * 4, *) se not, a_b_c, **öppen", "och_ **"))
                .containsExactly("2 * 3 * 4, *) se not, a_b_c, **öppen / och_ **");
        assertThat(Read.text("5*3*2 och ****fyra****")).containsExactly("5*3*2 och ****fyra****");
    }

    @Test
    void marksDoNotReachOverLines() {
        assertThat(Read.text("*) en not", "Siv Ek*")).containsExactly("*) en not / Siv Ek*");
    }

    @Test
    void linksKeepTheirTargetEvenIfItSaysNothing() {
        assertThat(Read.text("se [protokoll](https://example.se/a_(b)_c), [bilaga](#) och [tom]()"))
                .containsExactly("se protokoll<https://example.se/a_(b)_c>, bilaga<#> och tom<>");
    }

    @Test
    void linksCanBeSetOff() {
        assertThat(Read.text("**[protokoll](x)** och [**fet** text](y)"))
                .containsExactly("b{protokoll}<x> och b{fet}<y> text<y>");
    }

    @Test
    void bracketsThatAreNoLinksStayText() {
        assertThat(Read.text("[x] klart, [] (tomt), [a] (b), [a](b c), [a](", "[b](https://example.se"))
                .containsExactly("[x] klart, [] (tomt), [a] (b), [a](b c), [a]( / [b](https://example.se");
    }

    @Test
    void addressesKeepTheirMarks() {
        assertThat(Read.text("https://example.se/_a_/*b* och <https://example.se/__c__> samt **https://example.se/d**"))
                .containsExactly(
                        "https://example.se/_a_/i{b} och <https://example.se/__c__> samt b{https://example.se/d}");
    }

    @Test
    void aBackslashTakesTheMeaningInMarkdownOnly() {
        assertThat(Read.markdown("\\*a\\* \\[b](c) \\\\ \\x", "", "\\- ingen punkt", "", "\\# ingen rubrik"))
                .containsExactly("*a* [b](c) \\ \\x", "- ingen punkt", "# ingen rubrik");
        assertThat(Read.text("C:\\*a\\")).containsExactly("C:\\*a\\");
    }

    @Test
    void marksReachOverLinesThatWereJoined() {
        assertThat(Read.text(
                        "Mötet diskuterar hur samordningen mellan **sjukhuset och kommunerna",
                        "ska fungera** under sommaren när många av medarbetarna är lediga."))
                .containsExactly("Mötet diskuterar hur samordningen mellan b{sjukhuset och kommunerna ska fungera} "
                        + "under sommaren när många av medarbetarna är lediga.");
    }
}
