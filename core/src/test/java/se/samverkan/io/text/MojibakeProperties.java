package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Right text stays character for character, broken text is read as what it was, and a repair leaves nothing to repair. */
class MojibakeProperties {

    private static final List<String> SWEDISH = List.of(
            "mötet",
            "Åsa",
            "Östen",
            "Ärendet",
            "närvård",
            "ÅTGÄRD",
            "på",
            "så",
            "å",
            "Ö",
            "Sjögläntan",
            "frågan",
            "beslutar",
            "§",
            "§§ 14–21",
            "André",
            "IDÉ",
            "Ekåsa,",
            "öppnas.",
            "”så”",
            "…",
            "•",
            "–",
            "12½",
            "kl.\u00a013");
    private static final List<String> OTHERS = List.of(
            "Łukasz",
            "Gdańsk",
            "Şanlıurfa",
            "Iğdır",
            "Müller",
            "Bjørn",
            "Ærø",
            "São",
            "PÃO",
            "Â",
            "Ã",
            "Miloš",
            "Šárka",
            "Žižka",
            "Õnne",
            "É",
            "√2",
            "x²≥∂y",
            "a÷b",
            "≈",
            "∞",
            "😀",
            "👍🏽",
            "€",
            "™",
            "„så”",
            "»så«",
            "†",
            "5‰",
            "→",
            "├── å",
            "─",
            "Σ",
            "ƒ",
            "Ελλάδα",
            "Москва",
            "e\u0301");
    private static final List<String> BROKEN = List.of(
            "Ã",
            "¶",
            "Â",
            "â",
            "€",
            "\u0085",
            "\u0094",
            "├",
            "√",
            "§",
            "Ä",
            "…",
            "–",
            "š",
            "†",
            "”",
            "m",
            "te",
            "fr",
            "gor",
            "\ufffd",
            " ",
            "\n",
            "ö",
            "M\ufffdte",
            "MÃ¶te",
            "Mšte",
            "M”te",
            "fr†gor",
            "ï¿½",
            "Ãƒ",
            "Ă",
            "Ô",
            "Ç",
            "ƒ");

    @Property
    void rightTextStays(@ForAll("right") String text) {
        Mojibake read = Mojibake.repair(text);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.findings()).isEmpty();
    }

    @Property
    void anyTextWithoutSuchLettersStays(@ForAll("characters") String text) {
        assertThat(Mojibake.repair(text).text()).isEqualTo(text);
    }

    @Property
    void utf8ReadAsAnotherEncodingIsTheTextItself(@ForAll("swedish") String text, @ForAll("charsets") String charset) {
        String proved = "frågor\n" + text;
        assertThat(Mojibake.repair(Misread.utf8As(charset, proved)).text()).isEqualTo(proved);
    }

    @Property
    void rightLinesBesideBrokenOnesStay(@ForAll("swedish") String broken, @ForAll("right") String right) {
        String text = "frågor\n" + broken;
        assertThat(Mojibake.repair(right + "\n" + Misread.utf8As("windows-1252", text))
                        .text())
                .isEqualTo(right + "\n" + text);
    }

    @Property
    void repairedTwiceIsRepairedOnce(@ForAll("broken") String text) {
        String once = Mojibake.repair(text).text();
        Mojibake twice = Mojibake.repair(once);
        assertThat(twice.text()).isEqualTo(once);
        assertThat(once.chars().filter(c -> c == '\n').count())
                .isEqualTo(text.chars().filter(c -> c == '\n').count());
    }

    @Provide
    Arbitrary<String> swedish() {
        return lines(Arbitraries.of(SWEDISH));
    }

    @Provide
    Arbitrary<String> right() {
        return lines(Arbitraries.oneOf(Arbitraries.of(SWEDISH), Arbitraries.of(OTHERS)));
    }

    /**
     * Any Latin letters and marks but the few that lead a broken one. The three that can be an Ä or ö themselves do not stand between letters, where
     * a word with that letter elsewhere in the text would prove that they are.
     */
    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.strings()
                .withChars("åäöÅÄÖéüøæłńşğıßñç abcXYZ 019.,:;–…”§½°€→∞😀\n\t")
                .ofMaxLength(200)
                .map(text -> text.replaceAll("(?<=\\p{L})([€…”]+)(?=\\p{L})", "$1 "));
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("windows-1252", "ISO-8859-1", "windows-1250");
    }

    @Provide
    Arbitrary<String> broken() {
        return Arbitraries.of(BROKEN).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> lines(Arbitrary<String> word) {
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> String.join("\n", lines));
    }
}
