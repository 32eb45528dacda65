package se.samverkan.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextChangesTest {

    private static final String LONG = "ord ".repeat(40).strip();

    @Test
    void longLinesAreBrokenBetweenWords() {
        String wrapped = TextChanges.rewrapLines().apply("Kort rad.\n" + LONG + "\n", 0);
        assertThat(wrapped.lines()).hasSize(4).allMatch(line -> line.length() <= 72);
        assertThat(wrapped.replace('\n', ' ').strip()).isEqualTo("Kort rad. " + LONG);
    }

    @Test
    void aLineIsBrokenBeforeTheFirstWordThatDoesNotFit() {
        String names = "Anna Berg: ".repeat(9).strip();
        assertThat(TextChanges.rewrapLines().apply(names, 0))
                .isEqualTo("Anna Berg: ".repeat(6) + "Anna\nBerg: Anna Berg: Anna Berg:\n");
    }

    @Test
    void columnsStayWholeAndSoDoWordsThatAreWiderThanALine() {
        String columns = "Namn" + " ".repeat(60) + "Arbetsplats och mera text\n";
        assertThat(TextChanges.rewrapLines().apply(columns, 0)).isEqualTo(columns);
        String address = "https://narvard.example.se/" + "a".repeat(60);
        assertThat(TextChanges.rewrapLines().apply(address + " finns.\n", 0)).isEqualTo(address + "\nfinns.\n");
    }

    @Test
    void pagesEndBetweenBlocksAndHaveHeadersFromTheThirdOn() {
        String text = "Stycke.\n\n".repeat(20);
        String paged = TextChanges.addPageHeaders().apply(text, 0);
        assertThat(paged).contains("Sida 1 (").contains("Närvårdskontoret, dokument 100");
        assertThat(paged.lines().filter("Stycke."::equals)).hasSize(20);
        assertThat(TextChanges.addPageHeaders().apply("Stycke.\n", 0)).isEqualTo("Stycke.\n\nSida 1 (1)\n");
    }

    @Test
    void lineEndsAndMarksAreOfOtherSystems() {
        assertThat(TextChanges.otherLineEnds().apply("a\nb\n", 0)).isEqualTo("a\r\nb\r\n");
        assertThat(TextChanges.otherLineEnds().apply("a\nb\n", 1)).isEqualTo("a\rb\r");
        assertThat(TextChanges.invisibleMarks().apply("a\nb\n", 0)).isEqualTo("\ufeffa \nb\n");
    }
}
