package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.id.GroupId;

class RuleContextTest {

    private static final Group GROUP =
            new Group.Builder().id(new GroupId("ekasa")).name("Styrgrupp Ekåsa").build();
    private static final MinutesPolicy OWN =
            new MinutesPolicy.Builder().verifyWithinDays(7).verifiers(2).build();

    private static RuleContext.Builder context(Profile profile) {
        RuleContext.Builder context = new RuleContext.Builder();
        context.collaboration(new Collaboration.Builder().build()).profile(profile);
        return context;
    }

    /** Counts how often it makes something. */
    private static final class Maker implements Supplier<StringBuilder> {

        private int made;

        @Override
        public StringBuilder get() {
            made++;
            return new StringBuilder();
        }
    }

    @Test
    void withoutAGroupCustomOrLawHolds() {
        assertThat(context(Profile.NOTES).build().policy()).isEqualTo(Profile.NOTES.policy());
        assertThat(context(Profile.STATUTORY).build().policy()).isEqualTo(Profile.STATUTORY.policy());
    }

    @Test
    void aGroupThatHasLaidDownNothingKeepsCustomOrLaw() {
        assertThat(context(Profile.STATUTORY).group(GROUP).build().policy()).isEqualTo(Profile.STATUTORY.policy());
    }

    @Test
    void whatTheGroupHasLaidDownComesFirst() {
        assertThat(context(Profile.STATUTORY)
                        .group(GROUP.withMinutesPolicy(OWN))
                        .build()
                        .policy())
                .isEqualTo(OWN.withAnnounceWithinDays(2).withMajorityNeeded(true));
    }

    @Test
    void thePolicyOfAnotherGroupCanBeAskedFor() {
        RuleContext context = context(Profile.PROTOCOL).group(GROUP).build();
        assertThat(context.policyOf(Optional.of(GROUP.withMinutesPolicy(OWN)))).isEqualTo(OWN);
        assertThat(context.policyOf(Optional.empty())).isEqualTo(Profile.PROTOCOL.policy());
    }

    @Test
    void whatRulesShareIsMadeOnceForASubject() {
        Maker maker = new Maker();
        RuleContext context = context(Profile.NOTES).build();
        StringBuilder first = context.once(StringBuilder.class, maker);
        assertThat(context.once(StringBuilder.class, maker)).isSameAs(first);
        assertThat(maker.made).isEqualTo(1);
        assertThat(context(Profile.NOTES).build().once(StringBuilder.class, maker))
                .isNotSameAs(first);
    }

    @Test
    void whatIsMadeIsKeptByItsClass() {
        RuleContext context = context(Profile.NOTES).build();
        assertThat(context.once(String.class, () -> "en")).isEqualTo("en");
        assertThat(context.once(Integer.class, () -> 1)).isEqualTo(1);
    }

    @Test
    void whatIsMadeMayItselfAskForWhatIsShared() {
        RuleContext context = context(Profile.NOTES).build();
        assertThat(context.once(String.class, () -> "nr " + context.once(Integer.class, () -> 1)))
                .isEqualTo("nr 1");
    }

    @Test
    void whatIsMadeOfTheCollaborationIsSharedByItsMeetings() {
        Maker maker = new Maker();
        RuleContext whole = context(Profile.PROTOCOL).build();
        List<RuleContext> meetings = List.of(
                context(Profile.NOTES).whole(whole).build(),
                context(Profile.PROTOCOL).whole(whole).build());
        StringBuilder first = meetings.get(0).onceForAll(StringBuilder.class, maker);
        assertThat(meetings.get(1).onceForAll(StringBuilder.class, maker)).isSameAs(first);
        assertThat(whole.onceForAll(StringBuilder.class, maker)).isSameAs(first);
        assertThat(whole.once(StringBuilder.class, maker)).isSameAs(first);
        assertThat(maker.made).isEqualTo(1);
        assertThat(meetings.get(0).once(StringBuilder.class, maker))
                .as("of a meeting by itself")
                .isNotSameAs(first);
    }

    @Test
    void whatIsSharedIsNoPartOfEquality() {
        RuleContext context = context(Profile.NOTES).build();
        context.once(String.class, () -> "en");
        assertThat(context).isEqualTo(context(Profile.NOTES).build());
        assertThat(context.withWhole(context)).isEqualTo(context);
    }
}
