package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.Role;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;

/** Roles that labels give to people whom the roll may name further down: "Ordförande: Anna Berg". They are settled when all of it is known. */
final class RoleClaims {

    private record Claim(Role role, Piece names, Line line) {}

    private final Words words;
    private final Ledger ledger;
    private final Ids ids;
    private final Roll roll;
    private final Offices offices;
    private final List<Claim> claims = new ArrayList<>();

    RoleClaims(Words words, Ledger ledger, Ids ids, Roll roll) {
        this.words = words;
        this.ledger = ledger;
        this.ids = ids;
        this.roll = roll;
        this.offices = new Offices(words);
    }

    void add(Role role, Piece names, Line line) {
        claims.add(new Claim(role, names, line));
    }

    /** Whoever leads, writes or verifies by a label is on the roll, or is put there: they were present. */
    void settle(RollReader rolls) {
        for (Claim claim : claims) {
            Optional<Entry> whole = roll.find(claim.names().text());
            List<Piece> people = whole.isPresent() ? List.of(claim.names()) : Commas.split(claim.names(), words);
            boolean known = people.stream()
                    .anyMatch(person -> roll.find(bare(person).text()).isPresent());
            if (!known) {
                rolls.begin("present");
                rolls.value(claim.line(), claim.names());
            }
            people.forEach(person -> give(claim.role(), person));
            titles(people);
            joiners(claim.names());
        }
    }

    /** "Ordförande Anna Berg" among the names at a label gives that role and not the label's. */
    private void give(Role role, Piece part) {
        Optional<Lexicon.Match> named = words.start("role", part.folded());
        Role own = named.map(m -> new Role(m.code())).orElse(role);
        Piece person = bare(named.map(m -> part.from(m.end()).strip(":")).orElse(part));
        roll.find(person.text()).ifPresent(entry -> {
            entry.roles.add(own);
            entry.labelled.add(own);
            ledger.held(ModelPath.of(entry.id).then("roles"), person);
        });
    }

    /** "Ordförande: Anna Berg, förvaltningschef, Ekåsa kommun": the title, when the roll has only the name and where she comes from. */
    private void titles(List<Piece> told) {
        Optional<Entry> entry = roll.find(bare(told.get(0)).text());
        for (Piece part : told.subList(1, told.size())) {
            entry.filter(e -> offices.isOrganisation(part.text())
                            && e.belongsTo().orElse("").contains(part.words()))
                    .ifPresent(e -> ledger.held(ModelPath.of(e.id), part));
            boolean title =
                    offices.isTitle(part.text()) && !ledger.unclaimed(part).isEmpty();
            entry.filter(e -> title
                            && e.title.isEmpty()
                            && !e.belongsTo().orElse("").contains(part.words()))
                    .ifPresent(e -> {
                        e.title.add(part);
                        ledger.text(ModelPath.of(e.id).then("title"), part);
                    });
        }
    }

    /** Commas and joining words between names became structure; whatever else nobody has claimed is left to be seen. */
    private void joiners(Piece names) {
        for (Piece left : ledger.unclaimed(names)) {
            boolean joins = left.strip(",;.&").isBlank()
                    || words.whole("joiner", left.text()).isPresent()
                    || words.whole("role", left.text()).isPresent();
            if (joins) {
                ledger.structure(ids.meetingPath().then("attendance"), left);
            }
        }
    }

    /** A name without the organisation in parentheses after it. */
    private static Piece bare(Piece person) {
        int open = person.text().indexOf('(');
        return open > 0 ? person.sub(0, open).strip() : person;
    }
}
