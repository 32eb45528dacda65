package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;

/** A piece that was cut out of another is what a piece of the same text on its own is. */
class PieceProperties {

    private static final Vocabulary VOCABULARY = Vocabulary.parse("""
            one.x = beslut | beslut att | att | § 5
            two.y = slut | beslut
            """);
    private static final Words WORDS = new Words(VOCABULARY);

    @Property(tries = 2000)
    void partsKnowWhatTheirOwnTextKnows(
            @ForAll("texts") String text,
            @ForAll boolean asked,
            @ForAll @IntRange(max = 999) int first,
            @ForAll @IntRange(max = 999) int second) {
        Piece whole = new Piece(2, 7, text);
        int from = Math.min(first, second) % (text.length() + 1);
        int to = from + Math.max(first, second) % (text.length() - from + 1);
        if (asked) {
            // Its words are looked up before it is cut, or after.
            assertThat(WORDS.has("one", whole)).isEqualTo(WORDS.has("one", text));
        }

        Piece part = whole.sub(from, to);

        assertThat(part).isEqualTo(new Piece(2, 7 + from, text.substring(from, to)));
        assertThat(part.folded()).isEqualTo(Text.fold(part.text()));
        for (String category : VOCABULARY.categories()) {
            Lexicon lexicon = VOCABULARY.lexicon(category);
            assertThat(WORDS.all(category, part)).isEqualTo(lexicon.allIn(part.folded()));
            assertThat(WORDS.first(category, part)).isEqualTo(lexicon.firstIn(part.folded()));
            assertThat(WORDS.start(category, part)).isEqualTo(lexicon.startingAt(part.folded(), 0));
        }
    }

    @Property
    void strippingLeavesNoBlankAtTheEnds(@ForAll("texts") String text) {
        assertThat(new Piece(0, 0, text).strip().text()).isEqualTo(text.strip());
        assertThat(new Piece(0, 0, text).isBlank()).isEqualTo(text.isBlank());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Beslut", "att", "slut", "BESLUT", "be", "§", "5", "\n", " ", " ", " ", "–", ".")
                .list()
                .ofMaxSize(12)
                .map(bits -> String.join("", bits));
    }
}
