package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Parkering,Parkeringen vid rådhuset,true",
        "Jour,Jouren,true",
        "Skolor,Skolan i höst,true",
        "Vård,Vårdplanering,true",
        "SIP,SIP – samordnad plan,true",
        "SIP,Sipprorna blommar,false",
        "IT och V7,V8,false",
        "V7,V7 i juni,true",
        "Hemgång,Hemtjänst,false",
        "Hemtjänst,Hemtagning,false",
        "Barn,Barr,false",
        "Skolor,Skogar,false",
        "Övriga frågor om barn,Övriga frågor om skolan,false",
    })
    void topicsTouchWhereAWordComesBack(String one, String other, boolean touches) {
        assertThat(Topic.of(one).touches(Topic.of(other))).isEqualTo(touches);
        assertThat(Topic.of(other).touches(Topic.of(one))).isEqualTo(touches);
    }

    @Test
    void aTopicLiesWithinAnotherThatHasAllOfItsWords() {
        Topic whole = Topic.of("Parkeringen vid rådhuset i höst");
        assertThat(Topic.of("Rådhusets parkering").isWithin(whole)).isTrue();
        assertThat(Topic.of("Rådhusets källare").isWithin(whole)).isFalse();
        assertThat(whole.isWithin(Topic.of("Parkering"))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"–", "8a och 8b", "se § 10", "Övriga frågor", "Hur går det?", "A"})
    void wordsThatTellNothingAreNoTopic(String words) {
        assertThat(Topic.of(words).isUntold()).isTrue();
        assertThat(Topic.of(words).touches(Topic.of(words))).isFalse();
    }

    @Test
    void aWordOfFourLettersOrAnAbbreviationTells() {
        assertThat(Topic.of("barn").isUntold()).isFalse();
        assertThat(Topic.of("IT").isUntold()).isFalse();
        assertThat(Topic.of("it").isUntold()).isTrue();
        assertThat(Topic.of("12").isUntold()).isTrue();
    }
}
