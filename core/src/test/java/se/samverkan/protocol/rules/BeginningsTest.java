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

    private static Beginnings in(String text, int from, int to) {
        Beginnings.Builder builder = new Beginnings.Builder();
        builder.add(text, from, to);
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
        assertThat(of("buss", "taxi").touch(in("en bussresa", 3, 7))).isTrue();
        assertThat(of("buss", "taxi").touch(in("en bussresa", 3, 8))).isFalse();
        assertThat(of("buss", "taxi").touch(in("en bussresa", 0, 2))).isFalse();
        assertThat(of().touch(of("buss"))).isFalse();
        assertThat(of("buss").touch(of())).isFalse();
    }

    @Test
    void theOrderOfLettersCounts() {
        assertThat(of("stop", "pots", "tops", "spot").size()).isEqualTo(4);
        assertThat(of("aabb", "abab", "Aa", "BB").size()).isEqualTo(4);
    }

    @Test
    void oneInCommonIsEnough() {
        Beginnings words = of("buss", "taxi", "cykel");
        assertThat(words.touch(of("gång", "cykel"))).isTrue();
        assertThat(words.touch(of("gång"))).isFalse();
    }

    @Test
    void thereIsRoomForAsManyAsThereAre() {
        Beginnings.Builder builder = new Beginnings.Builder();
        for (int i = 0; i < 1000; i++) {
            builder.add("ord" + i, 0, ("ord" + i).length());
        }
        Beginnings many = builder.build();
        assertThat(many.size()).isEqualTo(1000);
        assertThat(many.touch(of("ord0"))).isTrue();
        assertThat(many.touch(of("ord999"))).isTrue();
        assertThat(many.touch(of("ord1000"))).isFalse();
    }
}
