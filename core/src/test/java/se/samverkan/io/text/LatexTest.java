package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LatexTest {

    /** Reads lines within a document, without what sets it up. */
    private static List<String> latex(String... lines) {
        List<String> shown = Read.text(Stream.of(
                        Stream.of("\\documentclass{article}", "\\usepackage{babel}", "\\begin{document}", ""),
                        Stream.of(lines),
                        Stream.of("\\end{document}"))
                .flatMap(part -> part)
                .toArray(String[]::new));
        assertThat(shown.get(0)).isEqualTo("~ \\documentclass{article} / \\usepackage{babel}");
        return shown.subList(1, shown.size());
    }

    @Test
    void sectionsAreHeadings() {
        assertThat(latex("\\title{Möte i Ekåsa}", "\\section{Val}", "\\subsection*{Fyllnadsval}", "Siv Ek väljs."))
                .containsExactly("# Möte i Ekåsa", "## Val", "### Fyllnadsval", "Siv Ek väljs.");
    }

    @Test
    void itemsAreListItemsOnTheirLevel() {
        assertThat(latex(
                        "\\begin{itemize}",
                        " \\item Siv Ek",
                        " \\begin{enumerate}",
                        " \\item ringer",
                        " \\end{enumerate}",
                        " \\item Olle Berg",
                        "\\end{itemize}",
                        "Efter listan."))
                .containsExactly("- Siv Ek", "  - ringer", "- Olle Berg", "Efter listan.");
    }

    @Test
    void theLabelOfAnItemIsText() {
        assertThat(latex("\\begin{description}", "\\item[a)] Fråga", "\\end{description}"))
                .containsExactly("- a) Fråga");
    }

    @Test
    void tabularsAreTables() {
        assertThat(latex(
                        "\\begin{tabular}{|l|l|}",
                        "\\hline",
                        "\\textbf{Vad} & \\textbf{Vem} \\\\ \\hline",
                        "Beställa mätare &",
                        "Siv \\& Olle \\\\",
                        "Boka & \\\\",
                        "\\end{tabular}"))
                .containsExactly("| b{Vad} | b{Vem} |", "| Beställa mätare | Siv & Olle |", "| Boka |  |");
    }

    @Test
    void emphasisIsALook() {
        assertThat(latex("\\textbf{Tid:} kl 9, \\emph{digitalt} och \\textit{på plats}"))
                .containsExactly("b{Tid:} kl 9, i{digitalt} och i{på plats}");
    }

    @Test
    void signsAreWhatTheyShow() {
        assertThat(latex("Siv~Ek -- kl 14:00--15:30, 5\\,\\% \\& ``ja'', \\S\\ 3, K\\\"opstad, A\\_b \\#2"))
                .containsExactly("Siv Ek – kl 14:00–15:30, 5 % & ”ja”, § 3, Köpstad, A_b #2");
    }

    @Test
    void aDoubleBackslashEndsALineByWill() {
        assertThat(latex("Tid: kl 9 \\\\", "Plats: Ekåsa\\\\[1em] Sal: B"))
                .containsExactly("Tid: kl 9 / Plats: Ekåsa / Sal: B");
    }

    @Test
    void commentsAreKeptAside() {
        assertThat(latex("Siv ringer.", "", "% kolla numret", "", "Olle skriver."))
                .containsExactly("Siv ringer.", "~ % kolla numret", "Olle skriver.");
    }

    @Test
    void linksAreLinksAndNotesStandInBrackets() {
        assertThat(latex(
                        "Se \\href{https://a.example/x}{planen}, \\url{https://b.example/y_z}.",
                        "",
                        "Klart\\footnote{i maj}."))
                .containsExactly("Se planen<https://a.example/x>, https://b.example/y_z.", "Klart (i maj).");
    }

    @Test
    void starsAndBracketsOfTheTextStayText() {
        assertThat(latex("Tre *stjärnor* och [ett](två) _här_")).containsExactly("Tre *stjärnor* och [ett](två) _här_");
    }

    @Test
    void whatIsNotKnownStaysText() {
        assertThat(latex("Enligt \\lag{2017}{612} och \\foo gäller {\\bf detta}."))
                .containsExactly("Enligt \\lag{2017}{612} och \\foo gäller detta.");
    }

    @Test
    void verbatimIsKept() {
        assertThat(latex("\\begin{verbatim}", "\\section{a} *b*", "c", "\\end{verbatim}"))
                .containsExactly("\\section{a} *b* / c");
    }

    @Test
    void aTableThatIsNeverEndedIsNotLost() {
        assertThat(Read.text("\\section{Val}", "\\begin{tabular}{ll}", "\\hline", "Siv & Ek"))
                .containsExactly("## Val", "| Siv | Ek |");
    }

    @Test
    void bracesWithoutPartnersDoNoHarm() {
        assertThat(latex("\\textbf{Siv ringer", "Olle} skriver.")).containsExactly("Siv ringer / Olle skriver.");
    }

    @Test
    void nothingIsFetched() {
        assertThat(latex("\\input{hemligt.tex}", "Siv Ek")).containsExactly("~ \\input{hemligt.tex}", "Siv Ek");
    }

    @Test
    void aBackslashAloneIsText() {
        assertThat(Read.text("Filen ligger i G:\\section\\item", "\\\\server\\delat", "a \\& b"))
                .containsExactly("Filen ligger i G:\\section\\item / \\\\server\\delat / a \\& b");
    }

    @Test
    void oneCommandIsNoSource() {
        assertThat(Read.text("\\section{Val}", "Siv Ek väljs.")).containsExactly("\\section{Val} / Siv Ek väljs.");
    }

    @Test
    void commandsWithinLinesAreNoSource() {
        assertThat(Read.text("Skriv \\section{a} först", "och \\item sedan", "och \\begin{x} sist"))
                .containsExactly("Skriv \\section{a} först / och \\item sedan / och \\begin{x} sist");
    }

    @Test
    void namesThatAreNoCommandsAreNoSource() {
        assertThat(Read.text("\\delat\\plan", "\\arkiv\\plan", "\\mötet\\plan", "\\sections\\plan"))
                .containsExactly("\\delat\\plan / \\arkiv\\plan / \\mötet\\plan / \\sections\\plan");
    }

    @Test
    void looksAloneAreNoSource() {
        assertThat(Read.text("\\textbf{a}", "\\textbf{b}", "\\emph{c}"))
                .containsExactly("\\textbf{a} / \\textbf{b} / \\emph{c}");
    }

    @Test
    void percentAndAmpersandAreTextWhereNoSourceIs() {
        assertThat(Read.text("% av alla", "Siv & Olle ~ 5 --")).containsExactly("% av alla / Siv & Olle ~ 5 --");
    }
}
