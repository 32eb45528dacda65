package se.samverkan.minutes;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.group.Group;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.NumberingPolicy;
import se.samverkan.group.RollLayout;
import se.samverkan.language.Language;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;

/**
 * How minutes are set (protokollets utformning): what a group has laid down in its {@link MinutesPolicy} and {@link NumberingPolicy}, or what
 * somebody wants this time. What is left out is not laid down: it stays as the meeting has it.
 */
@Value.Immutable
public sealed interface MinutesLayout extends WithMinutesLayout permits ImmutableMinutesLayout {

    /** {@return whether they are set as verified minutes, with names below them to sign at, or as notes} */
    Optional<MinutesKind> getKind();

    /** {@return how the numbers of items are dressed} */
    Optional<NumberStyle> getNumberStyle();

    /** {@return how the roll is set; as a table unless something else is said} */
    Optional<RollLayout> getRoll();

    /** {@return whether an item repeats the decisions; one that is there is never taken away} */
    Optional<Boolean> isSummarised();

    /** {@return the language of the words that the library puts in} */
    Optional<Language> getLanguage();

    /** {@return the layout in which everything stays as the meeting has it} */
    static MinutesLayout asWritten() {
        return new Builder().build();
    }

    /**
     * What a group has laid down.
     *
     * @param group the group
     * @return its layout
     */
    static MinutesLayout of(Group group) {
        Optional<MinutesPolicy> policy = group.getMinutesPolicy();
        return new Builder()
                .kind(policy.flatMap(MinutesPolicy::getKind))
                .numberStyle(group.getNumbering().flatMap(NumberingPolicy::style))
                .roll(policy.flatMap(MinutesPolicy::getRollLayout))
                .summarised(policy.flatMap(MinutesPolicy::isSummarised))
                .language(policy.flatMap(MinutesPolicy::getLanguage))
                .build();
    }

    /**
     * This layout, and another one in whatever this leaves open.
     *
     * @param other the other layout
     * @return the two together
     */
    default MinutesLayout over(MinutesLayout other) {
        return new Builder()
                .kind(getKind().or(other::getKind))
                .numberStyle(getNumberStyle().or(other::getNumberStyle))
                .roll(getRoll().or(other::getRoll))
                .summarised(isSummarised().or(other::isSummarised))
                .language(getLanguage().or(other::getLanguage))
                .build();
    }

    /**
     * The meeting that minutes in this layout tell of. It is the meeting itself, except that
     *
     * <ul>
     *   <li>its newest minutes are of the kind, and the word for the kind in their title is that of the other kind; minutes to be verified that have
     *       no sign-off get one, with the full names of the chair, the secretary and the verifiers and no day;
     *   <li>the numbers of its items are dressed alike, if all of them can be read in that dress; those of sub-items stay as they are;
     *   <li>in a list the title of somebody on the roll stands behind the organisation, in one affiliation, and in a table apart from it, if it
     *       is known for a title there;
     *   <li>if decisions are to be summarised and no item does, an item at the end repeats every decision, each on one line. It has the number after the last, and
     *       a declared range that ended with the last item ends with this one, as does the part of somebody who came late.
     * </ul>
     *
     * @param meeting the meeting
     * @return the meeting as these minutes tell it; applied to it, the layout changes nothing more
     */
    default Meeting applied(Meeting meeting) {
        return new AppliedLayout(
                        this, RenderLabels.in(getLanguage().orElse(Language.SWEDISH)), new Words(Vocabulary.swedish()))
                .to(meeting);
    }

    /** Builds a {@link MinutesLayout}; nothing is needed. */
    final class Builder extends ImmutableMinutesLayout.Builder {
        /** A builder with nothing laid down. */
        public Builder() {}
    }
}
