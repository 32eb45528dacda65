package se.samverkan.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import se.samverkan.language.Text;
import tools.jackson.databind.JsonNode;

/**
 * Holds what was read against what a person read, field by field: name by name, item by item, decision by decision.
 *
 * <p>Both sides are in the flat shape that the exporter {@code summary} writes. Texts agree when they are equal but for the blanks in them.
 */
final class TruthComparison {

    private static final List<String> FRAME =
            List.of("kind", "group", "date", "start", "end", "place", "declared_range");
    private static final List<String> NEXT_MEETING = List.of("date", "start", "end", "place", "question_deadline");
    private static final double ENOUGH_WORDS = 0.6;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "att", "av", "den", "det", "de", "dem", "en", "ett", "för", "från", "har", "hur", "i", "med", "om", "och",
            "på", "sig", "ska", "som", "till", "vid");

    private final Map<String, FieldScore> fields;

    private TruthComparison(Map<String, FieldScore> fields) {
        this.fields = fields;
    }

    static TruthComparison of(JsonNode truth, JsonNode read) {
        Map<String, FieldScore> scores = new LinkedHashMap<>();
        for (FieldScore score : List.of(
                FieldScore.ofEqual("frame", values(truth, FRAME), values(read, FRAME)),
                people("people", truth, read, Person::isSameAs),
                people("status", truth, read, (a, b) -> a.isSameAs(b) && a.status.equals(b.status)),
                FieldScore.of("roles", roles(truth), roles(read), Held::agrees, Held::toString),
                FieldScore.of("organisation", placed(truth), placed(read), Person::belongsWhere, Person::toString),
                FieldScore.ofEqual("items", items(truth), items(read)),
                FieldScore.ofEqual("sub_items", subItems(truth), subItems(read)),
                decisions("decisions", truth, read, d -> ""),
                decisions("decisions+kind", truth, read, d -> text(d, "kind")),
                decisions("decisions+item", truth, read, d -> "item " + text(d, "item")),
                decisions("decided_on", truth, read, d -> text(d, "decided_on")),
                FieldScore.ofEqual("responsible", responsible(truth), responsible(read)),
                FieldScore.ofEqual("due", due(truth), due(read)),
                FieldScore.ofEqual(
                        "next_meeting",
                        values(truth.path("next_meeting"), NEXT_MEETING),
                        values(read.path("next_meeting"), NEXT_MEETING)),
                attachments(truth, read),
                FieldScore.of("tasks", tasks(truth), tasks(read), Commitment::agrees, Commitment::toString))) {
            scores.put(score.field(), score);
        }
        return new TruthComparison(scores);
    }

    /** Every field, in the order of the document. */
    List<FieldScore> scores() {
        return List.copyOf(fields.values());
    }

    FieldScore score(String field) {
        return Optional.ofNullable(fields.get(field)).orElseThrow();
    }

    /** The table, each field's differences under it. */
    String shown() {
        StringBuilder out = new StringBuilder();
        for (FieldScore score : fields.values()) {
            out.append("  ").append(score.row()).append('\n');
            score.missing()
                    .forEach(
                            entry -> out.append("      missing  ").append(entry).append('\n'));
            score.extra()
                    .forEach(
                            entry -> out.append("      extra    ").append(entry).append('\n'));
        }
        return out.toString();
    }

    private static FieldScore people(String field, JsonNode truth, JsonNode read, BiPredicate<Person, Person> agree) {
        return FieldScore.of(field, people(truth), people(read), agree, Person::toString);
    }

    private static List<Person> people(JsonNode summary) {
        List<Person> people = new ArrayList<>();
        for (JsonNode person : summary.path("people")) {
            people.add(new Person(
                    text(person, "name"),
                    words(text(person, "organisation") + " " + text(person, "title")),
                    text(person, "status")));
        }
        return people;
    }

    private static List<Person> placed(JsonNode summary) {
        return people(summary).stream()
                .filter(person -> !person.affiliation.isEmpty())
                .toList();
    }

    private static List<Held> roles(JsonNode summary) {
        List<Held> held = new ArrayList<>();
        List<Person> people = people(summary);
        for (int i = 0; i < people.size(); i++) {
            for (JsonNode role : summary.path("people").path(i).path("roles")) {
                held.add(new Held(people.get(i), role.asString()));
            }
        }
        return held;
    }

    private static List<String> items(JsonNode summary) {
        List<String> items = new ArrayList<>();
        summary.path("items").forEach(item -> items.add(text(item, "number") + " | " + text(item, "title")));
        return items;
    }

    private static List<String> subItems(JsonNode summary) {
        List<String> subItems = new ArrayList<>();
        for (JsonNode item : summary.path("items")) {
            item.path("sub_items").forEach(sub -> subItems.add(text(item, "number") + " | " + squeezed(sub)));
        }
        return subItems;
    }

    private static FieldScore decisions(
            String field, JsonNode truth, JsonNode read, Function<JsonNode, String> besides) {
        return FieldScore.ofEqual(field, decisions(truth, besides), decisions(read, besides));
    }

    private static List<String> decisions(JsonNode summary, Function<JsonNode, String> besides) {
        List<String> decisions = new ArrayList<>();
        for (JsonNode decision : summary.path("decisions")) {
            decisions.add((besides.apply(decision) + " | " + text(decision, "text")).strip());
        }
        return decisions;
    }

    private static List<String> responsible(JsonNode summary) {
        List<String> responsible = new ArrayList<>();
        for (JsonNode decision : summary.path("decisions")) {
            decision.path("responsible").forEach(who -> responsible.add(squeezed(who) + " | " + start(decision)));
        }
        return responsible;
    }

    private static List<String> due(JsonNode summary) {
        List<String> due = new ArrayList<>();
        for (JsonNode decision : summary.path("decisions")) {
            if (!text(decision, "due").isEmpty()) {
                due.add(text(decision, "due") + " | " + start(decision));
            }
        }
        return due;
    }

    /** Attachments without a label are not listed in the truth and cost nothing when read. */
    private static FieldScore attachments(JsonNode truth, JsonNode read) {
        List<String> wanted = attachments(truth);
        return FieldScore.ofEqual(
                "attachments",
                wanted,
                attachments(read).stream()
                        .filter(entry -> !entry.startsWith("|") || wanted.contains(entry))
                        .toList());
    }

    private static List<String> attachments(JsonNode summary) {
        List<String> attachments = new ArrayList<>();
        summary.path("attachments")
                .forEach(entry -> attachments.add((text(entry, "label") + " | " + text(entry, "title")).strip()));
        return attachments;
    }

    private static List<Commitment> tasks(JsonNode summary) {
        List<Commitment> tasks = new ArrayList<>();
        summary.path("tasks")
                .forEach(task -> tasks.add(new Commitment(text(task, "who"), text(task, "what"), text(task, "due"))));
        return tasks;
    }

    private static List<String> values(JsonNode of, List<String> names) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            if (!text(of, name).isEmpty()) {
                values.add(name + " = " + text(of, name));
            }
        }
        return values;
    }

    /** Enough of a decision to know it again, with its kind: a summary repeats texts. */
    private static String start(JsonNode decision) {
        String text = text(decision, "text");
        return text(decision, "kind") + " | " + text.substring(0, Math.min(60, text.length()));
    }

    private static String text(JsonNode of, String name) {
        return squeezed(of.path(name));
    }

    private static String squeezed(JsonNode value) {
        return value.isString() ? Text.squeeze(Text.clean(value.stringValue())) : "";
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (char c : (Text.key(text) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** Organisation and title are compared together, word by word: the truth gives the column as written, with a title in it or not. */
    private record Person(String name, Set<String> affiliation, String status) {

        boolean isSameAs(Person other) {
            return name.equals(other.name) && (!name.isEmpty() || overlap(affiliation, other.affiliation) >= 0.5);
        }

        boolean belongsWhere(Person other) {
            return isSameAs(other) && affiliation.equals(other.affiliation);
        }

        @Override
        public String toString() {
            return (name.isEmpty() ? "(no name)" : name) + " | " + status + " | " + String.join(" ", affiliation);
        }
    }

    private record Held(Person person, String role) {

        boolean agrees(Held other) {
            return role.equals(other.role) && person.isSameAs(other.person);
        }

        @Override
        public String toString() {
            return role + " | " + person;
        }
    }

    private record Commitment(String who, String what, String due) {

        boolean agrees(Commitment other) {
            return names(who).equals(names(other.who))
                    && Text.key(due).equals(Text.key(other.due))
                    && overlap(content(what), content(other.what)) >= ENOUGH_WORDS;
        }

        /** "Anna och Bo" are those of "Anna, Bo". */
        private static List<String> names(String who) {
            return Arrays.stream(Text.key(who).replace(" och ", ", ").split(", ", -1))
                    .sorted()
                    .toList();
        }

        private static Set<String> content(String what) {
            Set<String> words = words(what);
            words.removeAll(EMPTY_WORDS);
            return words;
        }

        @Override
        public String toString() {
            return who + " | " + what + " | " + due;
        }
    }

    /** How much of the first set the second holds. */
    private static double overlap(Set<String> wanted, Set<String> had) {
        return wanted.isEmpty()
                ? 1
                : (double) wanted.stream().filter(had::contains).count() / wanted.size();
    }
}
