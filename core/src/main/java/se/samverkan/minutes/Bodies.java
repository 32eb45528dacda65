package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.id.GroupId;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;

/**
 * The bodies that a document speaks of: finds where a text names one, and which group it is when that is certain.
 *
 * <p>Groups are known by the title of the minutes and by headings that name one by kind and name ("Uppdragsgrupp Psykisk hälsa"). A kind alone
 * ("lokal beredningsgrupp") is no name: every area has such a group.
 */
final class Bodies {

    /** How many words may stand before the word for a group: "den delregionala politiska styrgruppen". */
    private static final int MOST_BEFORE = 4;

    /** No name of a body is longer. */
    private static final int LONGEST = 160;

    private final Words words;
    private final Optional<GroupId> own;
    private final Map<GroupId, Group> known = new LinkedHashMap<>();

    /**
     * The bodies of a document.
     *
     * @param own the group that met, if known
     */
    Bodies(Words words, Optional<Group> own) {
        this.words = words;
        this.own = own.map(Group::getId);
        own.ifPresent(group -> known.put(group.getId(), group));
    }

    /**
     * A body named in a text.
     *
     * @param end the offset after its name
     * @param asWritten the name with the words before it that belong to it
     * @param kind what kind of group it is; nothing for an organisation
     * @param name the name proper after the word for the kind, perhaps blank
     * @param only whether the words before the kind say nothing of whose it is
     */
    record Found(int end, String asWritten, Optional<GroupKind> kind, String name, boolean only) {
        Found movedBy(int offset) {
            return new Found(end + offset, asWritten, kind, name, only);
        }
    }

    /** The body that a text names at an offset, the start of a word. */
    Optional<Found> at(String text, int from) {
        String near = text.substring(Math.min(from, text.length()), Math.min(text.length(), from + LONGEST));
        return first(near).map(found -> found.movedBy(from));
    }

    /** The body that a text starts with. */
    private Optional<Found> first(String text) {
        String folded = Text.fold(text);
        boolean only = true;
        Optional<Found> organisation = Optional.empty();
        int at = 0;
        for (int before = 0; before <= MOST_BEFORE && at < text.length(); before++) {
            int end = Duties.wordEnd(text, at);
            String word = folded.substring(at, end);
            Optional<Lexicon.Match> group = groupAt(folded, at, end);
            if (group.isPresent()) {
                return Optional.of(named(text, group.get(), only));
            }
            if (organisation.isEmpty() && isOrganisation(word)) {
                organisation = Optional.of(organisation(text, end));
            }
            Optional<String> lead = words.get("bodylead").find(word);
            boolean goesOn = lead.isPresent() || Character.isUpperCase(text.charAt(at)) || isGenitive(word);
            only &= lead.filter("plain"::equals).isPresent();
            if (!goesOn || !text.startsWith(" ", end)) {
                return organisation;
            }
            at = end + 1;
        }
        return organisation;
    }

    private Optional<Lexicon.Match> groupAt(String folded, int at, int end) {
        String word = folded.substring(at, end);
        if (words.get("notbody").find(word).isPresent()) {
            return Optional.empty();
        }
        return words.get("group")
                .startingAt(folded, at)
                .or(() -> words.ending("groupending", word).map(code -> new Lexicon.Match(code, at, end)));
    }

    private boolean isGenitive(String word) {
        return word.length() > 3 && words.ending("genitive", word).isPresent();
    }

    private boolean isOrganisation(String word) {
        return words.get("organisation").find(word).isPresent()
                || word.length() > 6 && words.ending("organisationending", word).isPresent();
    }

    /** "Region Väst", "Ekåsa kommun": capitalised words after the word that tells the organisation belong to it. */
    private static Found organisation(String text, int end) {
        int last = capitals(text, end);
        return new Found(last, text.substring(0, last), Optional.empty(), "", false);
    }

    private Found named(String text, Lexicon.Match kind, boolean only) {
        int nameEnd = nameEnd(text, kind.end());
        return new Found(
                nameEnd,
                text.substring(0, nameEnd),
                Optional.of(new GroupKind(kind.code())),
                text.substring(kind.end(), nameEnd).strip(),
                only);
    }

    /** "Närvård Ekåsa", "Barn och unga", "för psykisk hälsa", "i Ekåsa": what follows the kind and belongs to the name. */
    private int nameEnd(String text, int kindEnd) {
        int end = field(text, kindEnd);
        end = capitals(text, end);
        if (end == kindEnd) {
            Optional<Lexicon.Match> filler = text.startsWith(" ", end)
                    ? words.get("namelead").startingAt(Text.fold(text), end + 1)
                    : Optional.empty();
            int after = filler.map(Lexicon.Match::end).orElse(end);
            int name = capitals(text, field(text, after));
            end = name > after ? name : end;
        }
        return end;
    }

    /** The offset after a field of work that follows: "barn och unga". */
    private int field(String text, int end) {
        return text.startsWith(" ", end)
                ? words.get("groupfield")
                        .startingAt(Text.fold(text), end + 1)
                        .map(Lexicon.Match::end)
                        .orElse(end)
                : end;
    }

    private static int capitals(String text, int end) {
        int last = end;
        while (text.startsWith(" ", last) && last + 1 < text.length() && Character.isUpperCase(text.charAt(last + 1))) {
            int wordEnd = Duties.wordEnd(text, last + 1);
            while (text.startsWith("-", wordEnd) && wordEnd + 1 < text.length()) {
                wordEnd = Duties.wordEnd(text, wordEnd + 1);
            }
            last = wordEnd;
        }
        return last;
    }

    /** Remembers a group that a heading names in full, and gives its id; nothing if a kind is all it names. */
    Optional<GroupId> named(Found found) {
        if (found.kind().isEmpty() || found.name().isEmpty()) {
            return find(found);
        }
        Optional<GroupId> before = find(found);
        if (before.isPresent()) {
            return before;
        }
        String name = Text.squeeze(found.asWritten());
        String slug = Text.slug(name);
        if (slug.isEmpty() || !found.only() || isDefinite(found)) {
            return Optional.empty();
        }
        GroupId id = new GroupId(slug);
        known.put(id, new Group.Builder().id(id).name(name).kind(found.kind()).build());
        return Optional.of(id);
    }

    /** "Styrgruppen Närvård" is a way to speak of a group, not what it is called. */
    private boolean isDefinite(Found found) {
        String kind = found.asWritten()
                .substring(0, found.asWritten().length() - found.name().length());
        return Names.parts(Text.fold(kind)).stream()
                .anyMatch(word -> !bare(word).equals(word));
    }

    /** The group that is meant, if the words fit exactly one that is known. */
    Optional<GroupId> find(Found found) {
        if (found.kind().isEmpty() || !found.only() || isMany(found)) {
            return Optional.empty();
        }
        List<Group> fitting = new ArrayList<>();
        for (Group group : known.values()) {
            boolean sameKind = group.getKind().equals(found.kind());
            if (sameKind && keys(group.getName()).containsAll(keys(found.name()))) {
                fitting.add(group);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0).getId()) : Optional.empty();
    }

    /** "Lokala ledningsgrupper": more than one. */
    private boolean isMany(Found found) {
        return Names.parts(Text.fold(found.asWritten())).stream()
                .anyMatch(word -> words.ending("manygroups", word).isPresent());
    }

    private List<String> keys(String name) {
        return Names.parts(Text.fold(name)).stream()
                .filter(word -> words.get("namefiller").find(word).isEmpty())
                .map(this::bare)
                .toList();
    }

    /** A word without its inflection: "gruppen" and "grupp" are compared as one. */
    private String bare(String word) {
        String ending = "";
        String base = word;
        for (Map.Entry<String, String> entry : words.get("inflection").phrases().entrySet()) {
            if (word.endsWith(entry.getKey()) && entry.getKey().length() > ending.length()) {
                ending = entry.getKey();
                base = word.substring(0, word.length() - ending.length()) + entry.getValue();
            }
        }
        return base;
    }

    boolean isOwn(GroupId group) {
        return own.filter(group::equals).isPresent();
    }

    Optional<GroupId> own() {
        return own;
    }

    /** Every group that is known, the own one first. */
    List<Group> all() {
        return List.copyOf(known.values());
    }
}
