package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {

    private static Beginnings of(String... words) {
        Beginnings.Builder builder = new Beginnings.Builder();
        for (String word : words) {
            builder.add(word, 0, word.length());
        }
        return builder.build();
    }

    @Test
    void eachIsKeptOnce() {
        assertThat(of("buss", "taxi", "buss", "taxi", "buss").size()).isEqualTo(2);
        assertThat(of().isEmpty()).isTrue();
        assertThat(of("buss").isEmpty()).isFalse();
    }

    @Test
    void aBeginningIsKnownWhereverItStands() {
        assertThat(of("buss", "taxi").has("en bussresa", 3, 7)).isTrue();
        assertThat(of("buss", "taxi").has("en bussresa", 3, 8)).isFalse();
        assertThat(of("buss", "taxi").has("en bussresa", 0, 2)).isFalse();
        assertThat(of().has("buss", 0, 4)).isFalse();
    }

    @Test
    void theOrderOfLettersCounts() {
        assertThat(of("stop", "pots", "tops", "spot").size()).isEqualTo(4);
        assertThat(of("aabb", "abab", "Aa", "BB").size()).isEqualTo(4);
    }

    @Test
    void asManyAreSharedAsAreAskedFor() {
        Beginnings words = of("buss", "taxi", "cykel");
        assertThat(words.share(of("taxi", "buss", "gång"), 2)).isTrue();
        assertThat(words.share(of("taxi", "buss", "gång"), 3)).isFalse();
        assertThat(words.share(of("gång"), 1)).isFalse();
        assertThat(words.share(of(), 0)).isTrue();
    }

    @Test
    void thereIsRoomForAsManyAsThereAre() {
        Beginnings.Builder builder = new Beginnings.Builder();
        for (int i = 0; i < 1000; i++) {
            builder.add("ord" + i, 0, ("ord" + i).length());
        }
        Beginnings many = builder.build();
        assertThat(many.size()).isEqualTo(1000);
        assertThat(many.has("ord0", 0, 4)).isTrue();
        assertThat(many.has("ord999", 0, 6)).isTrue();
    }
}
