package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in the documentation of the package names every word of the field and tells the truth about the code. */
class ConceptMapTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final List<String> ROOMS = List.of("organisation", "group", "meeting", "plan", "agreement");
    private static final Pattern ROW =
            Pattern.compile("<tr><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td></tr>", Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("\\{@link ([a-z.]+\\.([A-Z]\\w*))(?:#(\\w+)(?:\\(\\))?)? ");

    /** Types of the domain that are parts of a larger word of the table, each with that word's type. */
    private static final Map<String, String> PARTS = Map.of(
            "OrganisationTerm", "Party",
            "AsMinuted", "Meeting",
            "OwnText", "Meeting",
            "NumberStyle", "ItemNumber",
            "Renumbering", "NumberingPolicy",
            "RollLayout", "MinutesPolicy",
            "MeetingForm", "Meeting",
            "PartOfDay", "MeetingSeries",
            "MeetingsPer", "MeetingSeries");

    private record Row(String english, List<String> swedish, List<Reference> references) {}

    private record Reference(String type, String simpleName, String member) {}

    @Test
    void everyReferenceIsThere() throws ClassNotFoundException {
        assertThat(rows()).hasSizeGreaterThan(100);
        for (Row row : rows()) {
            assertThat(row.references()).as(row.english()).isNotEmpty();
            for (Reference reference : row.references()) {
                Class<?> type = Class.forName(reference.type());
                if (reference.member() != null) {
                    Stream<Member> members =
                            Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getFields()));
                    assertThat(members.map(Member::getName))
                            .as("%s of %s", row.english(), type)
                            .contains(reference.member());
                }
            }
        }
    }

    @Test
    void everyTypeOfTheDomainIsInTheTable() throws IOException {
        Set<String> named = new TreeSet<>();
        rows().forEach(row -> row.references().forEach(reference -> named.add(reference.simpleName())));
        assertThat(named).containsAll(PARTS.values());
        named.addAll(PARTS.keySet());
        List<String> missing = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(Path.of("se", "samverkan", room)))) {
                files.filter(file -> read(file).contains("\npublic "))
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .filter(name -> !named.contains(name))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A type keeps one of its Swedish words in its own documentation. */
    @Test
    void everyTypeSaysItsSwedishWord() {
        List<String> silent = new ArrayList<>();
        for (Row row : rows()) {
            boolean said = row.references().stream().anyMatch(reference -> {
                String source = read(SOURCES.resolve(reference.type().replace('.', '/') + ".java"))
                        .toLowerCase(Locale.ROOT);
                return row.swedish().stream().anyMatch(source::contains);
            });
            if (!said) {
                silent.add(row.english() + " " + row.swedish());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void noWordStandsTwice() {
        assertThat(rows().stream().map(Row::english)).doesNotHaveDuplicates();
    }

    /** Where the words of the field are written down beside the repository, each of them is in the table. */
    @Test
    void everyWordOfTheFieldIsInTheTable() throws IOException {
        String shared = System.getProperty("samverkan.shared", "");
        assumeTrue(!shared.isEmpty(), "no shared material");
        String domain = Files.readString(Path.of(shared, "design", "DOMAIN.md"));
        Set<String> known = new LinkedHashSet<>();
        rows().forEach(row -> known.add(row.english().toLowerCase(Locale.ROOT)));
        assertThat(words(domain))
                .hasSizeGreaterThan(50)
                .allSatisfy(word -> assertThat(known.stream()
                                .anyMatch(one -> one.equals(word)
                                        || (one + "s").equals(word)
                                        || one.contains(", ")
                                                && List.of(one.split(", ", -1)).contains(word)))
                        .as(word)
                        .isTrue());
    }

    /** The first column of its tables, and what its lists set in bold. */
    private static Set<String> words(String domain) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher cell = Pattern.compile("(?m)^\\| ([^|]+?) \\|").matcher(domain);
        while (cell.find()) {
            words.put(cell.group(1), "table");
        }
        Matcher bold = Pattern.compile("\\*\\*(.+?)\\*\\*").matcher(domain);
        while (bold.find()) {
            words.put(bold.group(1).replace(":", ""), "list");
        }
        Set<String> parts = new TreeSet<>();
        for (String word : words.keySet()) {
            if (!word.equals("English") && !word.startsWith("---")) {
                parts.add(word.toLowerCase(Locale.ROOT));
            }
        }
        parts.remove("person, position");
        parts.addAll(List.of("person", "position"));
        return parts;
    }

    private static List<Row> rows() {
        String info = read(SOURCES.resolve(Path.of("se", "samverkan", "collaboration", "package-info.java")))
                .replace("\n * ", " ");
        List<Row> rows = new ArrayList<>();
        Matcher row = ROW.matcher(info);
        while (row.find()) {
            List<Reference> references = new ArrayList<>();
            Matcher reference = REFERENCE.matcher(row.group(3));
            while (reference.find()) {
                references.add(new Reference(reference.group(1), reference.group(2), reference.group(3)));
            }
            List<String> swedish = Stream.of(
                            row.group(2).toLowerCase(Locale.ROOT).split(", ", -1))
                    .map(word -> word.replace("…", "").strip())
                    .toList();
            rows.add(new Row(row.group(1), swedish, references));
        }
        return rows;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
