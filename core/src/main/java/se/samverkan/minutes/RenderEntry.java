package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.group.Role;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attendance;
import se.samverkan.organisation.Mention;

/** An entry of the roll as the cells of a row. */
final class RenderEntry {

    private final Attendance entry;
    private final RenderLabels labels;
    private final Words words;
    private final Remarks remarks;
    private final ItemMarks items;
    private final List<RenderRemark> facts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    RenderEntry(Attendance entry, RenderLabels labels, Words words, ItemMarks items) {
        this.entry = entry;
        this.labels = labels;
        this.words = words;
        this.remarks = new Remarks(words, items);
        this.items = items;
        entry.getNote().map(RenderText::linesOf).orElse(List.of()).forEach(this::remark);
        if (entry.isOnline().orElse(false) && facts.stream().noneMatch(RenderRemark::online)) {
            remark(labels.get("online"));
        }
        entry.getPart()
                .filter(part -> facts.stream().noneMatch(f -> f.part().isPresent()))
                .ifPresent(part -> remark(labels.part(part)));
        entry.getSubstituteFor()
                .map(Mention::getAsWritten)
                .filter(who -> facts.stream().noneMatch(RenderRemark::substitutes))
                .ifPresent(who -> remark(labels.fill("substitute-for", Map.of("who", who))));
    }

    private void remark(String remark) {
        RenderRemark read = RenderRemark.of(remark, remarks);
        if (read.isFact()) {
            facts.add(read);
        } else {
            notes.add(remark);
        }
    }

    /** The entry with other labels. */
    RenderEntry in(RenderLabels other) {
        return new RenderEntry(entry, other, words, items);
    }

    Attendance entry() {
        return entry;
    }

    /** Remarks in nobody's words but the document's. */
    List<String> notes() {
        return notes;
    }

    /**
     * How the entry can be told on one line, the fairest way first: "Anna Berg, Ekåsa kommun, enhetschef, ordförande, t.o.m. § 5 (tar tåget)",
     * "Anna Berg, ordförande, Ekåsa kommun", "Vice ordförande: Anna Berg, Ekåsa kommun".
     *
     * @param mark a word that says whether it was there
     */
    List<String> lines(Optional<String> mark) {
        String office = Stream.of(affiliation(), title().orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String notes = this.notes.isEmpty() ? "" : " (" + String.join(", ", this.notes) + ")";
        String marked = mark.map(word -> ", " + word).orElse("");
        String name = entry.getName().map(Text::squeeze).orElse("");
        if (name.isEmpty()) {
            return List.of(office + marked + notes);
        }
        List<String> lines = new ArrayList<>();
        List<String> additions = new ArrayList<>();
        additions(additions);
        String withOffice = office.isEmpty() ? name : name + ", " + office;
        if (role().isEmpty()) {
            lines.add(String.join(", ", append(withOffice, additions)) + marked + notes);
            lines.add(String.join(", ", append(name, additions))
                    + (office.isEmpty() ? "" : ", " + office)
                    + marked
                    + notes);
        }
        if (role().isPresent() || entry.getRoles().size() == 1) {
            Role first = entry.getRoles().get(entry.getRoles().size() - 1);
            additions.remove(labels.role(first));
            lines.add(labels.signing(first) + ": " + String.join(", ", append(withOffice, additions)) + marked + notes);
        }
        return lines;
    }

    private static List<String> append(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    /** "Anna Berg, ordförande, t.o.m. § 5". */
    String name() {
        List<String> parts = new ArrayList<>();
        entry.getName().map(Text::squeeze).ifPresent(parts::add);
        if (!parts.isEmpty()) {
            additions(parts);
        }
        return String.join(", ", parts);
    }

    /** The affiliation as written, or else the organisation; an entry without a name has its roles and remarks here. */
    String affiliation() {
        List<String> parts = new ArrayList<>(RenderText.linesOf(
                entry.getAffiliationAsWritten().or(entry::getOrganisationName).orElse("")));
        if (entry.getName().isEmpty()) {
            additions(parts);
        }
        return String.join(", ", parts);
    }

    /** The title, unless the affiliation holds it already. */
    Optional<String> title() {
        Optional<String> told = entry.getAffiliationAsWritten()
                .flatMap(written -> Affiliations.of(Optional.of(written), new Offices(words), words)
                        .title());
        return entry.getTitle()
                .map(title -> String.join(", ", RenderText.linesOf(title)))
                .filter(title -> !title.isEmpty() && !told.equals(Optional.of(title)));
    }

    /** The last role, if its word would be taken for a remark when it stands beside the name: "vice ordförande". */
    Optional<String> role() {
        return entry.getRoles().stream()
                .reduce((first, second) -> second)
                .filter(role -> facts.stream().noneMatch(f -> f.roles().contains(role)))
                .map(labels::role)
                .filter(word -> word.indexOf(' ') > 0);
    }

    /** Roles and remarks in the order of the roles; a role that a remark gives needs no other word. */
    private void additions(List<String> parts) {
        List<RenderRemark> unsaid = new ArrayList<>(facts);
        List<String> added = new ArrayList<>();
        for (Role role : entry.getRoles()) {
            Optional<RenderRemark> fact =
                    facts.stream().filter(f -> f.roles().contains(role)).findFirst();
            String word = fact.map(RenderRemark::words).orElseGet(() -> labels.role(role));
            fact.ifPresent(unsaid::remove);
            if (!added.contains(word)) {
                added.add(word);
            }
        }
        role().ifPresent(added::remove);
        parts.addAll(added);
        unsaid.forEach(fact -> parts.add(fact.words()));
    }
}
