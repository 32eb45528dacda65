package se.samverkan.io.json;

import se.samverkan.group.Group;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.Person;

/** Who takes part, and how a text mentions them. */
final class Parties {

    private static final Codec<Mention.Target> TARGET = new Union<Mention.Target>()
            .with(
                    Mention.Thing.class,
                    Shape.<Mention.Thing, Pair<Ids.Kind, String>>ofType(
                                    "thing", Pair::new, Pair.to((kind, id) -> new Mention.Thing(kind.parse(id))))
                            .orElse("thing")
                            .required("kind", Scalars.code(Ids.Kind.class), t -> Ids.Kind.of(t.id()), Pair::first)
                            .required("id", Scalars.TEXT, t -> t.id().value(), Pair::second))
            .with(
                    Mention.Holder.class,
                    Shape.<Mention.Holder, Pair<String, String>>ofType(
                                    "holder", Pair::new, Pair.toOne(Mention.Holder::new))
                            .required("role", Scalars.TEXT, Mention.Holder::role, Pair::first))
            .with(
                    Mention.Everybody.class,
                    Shape.<Mention.Everybody, Pair<String, String>>ofType(
                            "everybody", Pair::new, none -> new Mention.Everybody()));

    static final Codec<Mention> MENTION = Shape.of(Mention.Builder::new, Mention.Builder::build)
            .required("asWritten", Scalars.TEXT, Mention::getAsWritten, Mention.Builder::asWritten)
            .optional("target", TARGET, Mention::getTarget, Mention.Builder::target);

    static final Codec<Organisation> ORGANISATION = Shape.of(Organisation.Builder::new, Organisation.Builder::build)
            .required("id", Ids.ORGANISATION, Organisation::getId, Organisation.Builder::id)
            .required("name", Scalars.TEXT, Organisation::getName, Organisation.Builder::name)
            .optional("kind", Values.ORGANISATION_KIND, Organisation::getKind, Organisation.Builder::kind)
            .list("aliases", Scalars.TEXT, Organisation::getAliases, Organisation.Builder::addAllAliases);

    static final Codec<Person> PERSON = Shape.of(Person.Builder::new, Person.Builder::build)
            .required("id", Ids.PERSON, Person::getId, Person.Builder::id)
            .required("name", Scalars.TEXT, Person::getName, Person.Builder::name)
            .list("aliases", Scalars.TEXT, Person::getAliases, Person.Builder::addAllAliases);

    static final Codec<Group> GROUP = Shape.of(Group.Builder::new, Group.Builder::build)
            .required("id", Ids.GROUP, Group::getId, Group.Builder::id)
            .required("name", Scalars.TEXT, Group::getName, Group.Builder::name)
            .optional("kind", Values.GROUP_KIND, Group::getKind, Group.Builder::kind)
            .optional("parent", Ids.GROUP, Group::getParent, Group.Builder::parent)
            .list("aliases", Scalars.TEXT, Group::getAliases, Group.Builder::addAllAliases);

    private Parties() {}
}
