package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.id.PersonId;
import se.samverkan.organisation.Person;

class SamenessTest {

    private static final PersonId A = new PersonId("a");
    private static final PersonId B = new PersonId("b");
    private static final PersonId C = new PersonId("c");

    private static SameAs same(PersonId one, PersonId other) {
        return new SameAs.Builder().one(one).other(other).build();
    }

    private static Sameness of(SameAs... facts) {
        return Sameness.of(new Collaboration.Builder().addIdentities(facts).build());
    }

    @Test
    void samenessGoesOn() {
        Sameness sameness = of(same(B, C), same(A, B));
        assertThat(sameness.canonical(C)).isEqualTo(A);
        assertThat(sameness.areOne(A, C)).isTrue();
        assertThat(sameness.all(B)).isEqualTo(List.of(A, B, C));
        assertThat(of().canonical(C)).isEqualTo(C);
    }

    @Test
    void aDenialPartsTwoWhoeverAssertsThem() {
        assertThat(of(same(A, B), same(B, A).withDenied(true)).areOne(A, B)).isFalse();
    }

    @Test
    void factsThatTogetherMakeWhatIsDeniedDoNotCount() {
        Sameness sameness = of(same(A, B), same(B, C), same(A, C).withDenied(true));
        assertThat(sameness.areOne(A, B)).isFalse();
        assertThat(sameness.areOne(B, C)).isFalse();
    }

    @Test
    void aGuessMergesNobody() {
        SameAs guess = same(A, B).withConfidence(new BigDecimal("0.89"));
        assertThat(of(guess).areOne(A, B)).isFalse();
        assertThat(of(guess.withConfidence(Sameness.SURE)).areOne(A, B)).isTrue();
    }

    @Test
    void theCanonicalIdIsOneThatTheCollaborationHolds() {
        Collaboration all = new Collaboration.Builder()
                .addPerson(new Person.Builder().id(C).name("Cia").build())
                .addIdentities(same(A, C))
                .build();
        assertThat(Sameness.of(all).canonical(A)).isEqualTo(C);
    }
}
