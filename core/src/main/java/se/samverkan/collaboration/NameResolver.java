package se.samverkan.collaboration;

import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;

/**
 * Tells whom words mean: a person, an organisation, a party, a group, a role, or everybody.
 *
 * <pre>{@code
 * Resolution who = collaboration.names().resolve("Maria G", NameScope.of(meeting));
 * who.id();           // the person, if that is certain
 * who.candidates();   // all Marias who can be meant, if it is ambiguous
 * }</pre>
 *
 * <p>How it decides, in this order; {@link NameMatch} has the scale:
 *
 * <ol>
 *   <li>The best grade of match anywhere stands: whole names before parts of names, those before misspelt ones.
 *   <li>Of those, the nearest stand: on the roll of the meeting, else in the group, else in the collaboration.
 *   <li>Of those, one that is clearly better stands; else all that are about as good, and it is ambiguous.
 *   <li>What is written beside the name ("Anna Berg, VÄF") decides between these if organisation or title fit exactly one.
 * </ol>
 *
 * <p>Case, hyphens, full stops and the genitive s of a name make no difference. A word with a digit and an abbreviation are taken letter for letter. Old
 * names count on the days they were used, and as {@link NameMatch#FORMER_NAME} else. People and things that are {@linkplain SameAs one} are
 * one candidate. A party that is called as an organisation that it speaks for gives way to that organisation.
 *
 * <p>It answers only with ids that the collaboration, or the roll of the meeting asked about, holds. Nothing depends on the order in which they are held.
 * Immutable and safe to share between threads.
 */
public final class NameResolver {

    private final Collaboration collaboration;
    private final NameIndex index;
    private final Surroundings.Finder surroundings;

    private NameResolver(Collaboration collaboration, Vocabulary vocabulary) {
        this.collaboration = collaboration;
        this.index = NameIndex.of(collaboration, vocabulary);
        this.surroundings = new Surroundings.Finder(collaboration);
    }

    /**
     * Indexes the names of a collaboration.
     *
     * @param collaboration the collaboration
     * @param vocabulary the words for roles, kinds of groups, particles and endings
     * @return the resolver; {@link Collaboration#names()} has one with the built-in words
     */
    public static NameResolver of(Collaboration collaboration, Vocabulary vocabulary) {
        return new NameResolver(collaboration, vocabulary);
    }

    /**
     * Whom words mean.
     *
     * @param words a name in any form, perhaps with organisation and title after a comma or in parentheses
     * @param scope where they stand
     * @return what can be said
     */
    public Resolution resolve(String words, NameScope scope) {
        return search(scope).resolve(words);
    }

    /**
     * Whom a mention means.
     *
     * @param mention the mention; a target that it has already is not looked at
     * @param scope where it stands
     * @return what can be said
     */
    public Resolution resolve(Mention mention, NameScope scope) {
        return resolve(mention.getAsWritten(), scope);
    }

    /**
     * Resolves every "who" of a meeting that has no target yet: first the roll, in its group and the collaboration, by full names alone; then, with that
     * roll, every mention. Whoever a quotation names is the other body's and is looked for away from the roll.
     *
     * @param meeting the meeting; it need not be part of the collaboration
     * @return the meeting with a target wherever it is certain, and what was said of each
     */
    public MeetingNames resolve(Meeting meeting) {
        return new MeetingWalk(this, meeting).names();
    }

    NameSearch search(NameScope scope) {
        return new NameSearch(collaboration, index, surroundings.of(scope), scope);
    }
}
