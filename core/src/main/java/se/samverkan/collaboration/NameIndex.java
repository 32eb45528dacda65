package se.samverkan.collaboration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.id.Id;
import se.samverkan.language.Lexicon;
import se.samverkan.language.NameWord;
import se.samverkan.language.Text;
import se.samverkan.language.UnitWords;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.time.Term;

/** All names of a collaboration, or of the roll of one meeting, and the words that stand for roles and kinds of groups. */
final class NameIndex {

    private final Vocabulary vocabulary;
    private final Sameness sameness;
    private final Lexicon roles;
    private final Lexicon kinds;
    private final Lexicon genitives;
    private final PersonNames people;
    private final UnitNames units;
    private final List<Group> groups;

    private NameIndex(Sameness sameness, Vocabulary vocabulary, List<Group> groups) {
        this.vocabulary = vocabulary;
        this.sameness = sameness;
        this.roles = vocabulary.lexicon("who");
        this.kinds = vocabulary.lexicon("group");
        this.genitives = vocabulary.lexicon("genitive");
        this.people = new PersonNames(vocabulary.lexicon("particle"));
        this.units = new UnitNames(UnitWords.of(vocabulary));
        this.groups = groups;
    }

    static NameIndex of(Collaboration collaboration, Vocabulary vocabulary) {
        NameIndex index = new NameIndex(collaboration.roster().sameness(), vocabulary, collaboration.getGroups());
        for (Person person : collaboration.getPeople()) {
            index.people.add(index.sameness.canonical(person.getId()), person);
        }
        for (Organisation one : collaboration.getOrganisations()) {
            index.units.add(index.sameness.canonical(one.getId()), one.getName(), one.getNames(), one.getAliases());
        }
        for (Party party : collaboration.getParties()) {
            index.units.add(index.sameness.canonical(party.getId()), party.getName(), List.of(), party.getAliases());
        }
        for (Group group : collaboration.getGroups()) {
            index.units.add(
                    index.sameness.canonical(group.getId()), group.getName(), group.getNames(), group.getAliases());
        }
        return index.sealed();
    }

    /** The names on a roll, as they are written there. */
    NameIndex ofRoll(Meeting meeting) {
        NameIndex index = new NameIndex(sameness, vocabulary, List.of());
        for (Attendance entry : meeting.getAttendance()) {
            entry.getPerson()
                    .ifPresent(person -> entry.getName()
                            .ifPresent(
                                    name -> index.people.add(sameness.canonical(person), name, false, Term.unknown())));
            entry.getOrganisation()
                    .ifPresent(organisation -> entry.getOrganisationName()
                            .ifPresent(name -> index.units.add(
                                    sameness.canonical(organisation), name, NameMatch.FULL_NAME, Term.unknown())));
        }
        return index.sealed();
    }

    private NameIndex sealed() {
        people.sealed();
        units.sealed();
        return this;
    }

    /** Whom words mean that name a role or everybody. */
    Optional<Mention.Target> role(String words) {
        return roles.find(words)
                .map(code -> code.equals("everybody") ? new Mention.Everybody() : new Mention.Holder(code));
    }

    void find(String text, NameScope scope, NameHits hits) {
        List<NameWord> words = NameWord.of(text);
        people.find(words, scope.day(), hits);
        units.find(words, scope.day(), hits);
        Optional<GroupKind> kind = kinds.find(text)
                .or(() -> withoutGenitive(text).flatMap(kinds::find))
                .map(GroupKind::new);
        groups.stream()
                .filter(group -> kind.isPresent() && group.getKind().equals(kind))
                .forEach(group -> hits.add(sameness.canonical(group.getId()), group.getName(), NameMatch.GROUP_KIND));
    }

    /** People whose name the words are with a genitive s. */
    void findGenitive(String text, NameScope scope, NameHits hits) {
        withoutGenitive(text).ifPresent(bare -> people.find(NameWord.of(bare), scope.day(), hits));
    }

    void findMisspelt(String text, NameScope scope, NameHits hits) {
        List<NameWord> words = NameWord.of(text);
        people.findMisspelt(words, scope.day(), hits);
        units.findMisspelt(words, scope.day(), hits);
    }

    /** The organisations, parties and groups that words name as they are or in another form. */
    List<Id> units(String text, NameScope scope) {
        NameHits hits = new NameHits();
        units.find(NameWord.of(text), scope.day(), hits);
        return hits.all().stream().map(NameHits.Hit::id).toList();
    }

    private Optional<String> withoutGenitive(String text) {
        String key = Text.key(text);
        return genitives.phrases().keySet().stream()
                .filter(ending -> key.endsWith(ending) && key.length() > ending.length() + 2)
                .map(ending -> key.substring(0, key.length() - ending.length()))
                .min(Comparator.comparingInt(String::length));
    }
}
