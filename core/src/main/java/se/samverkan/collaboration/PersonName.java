package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.id.PersonId;
import se.samverkan.language.Lexicon;
import se.samverkan.language.NameWord;
import se.samverkan.time.Term;

/**
 * One name of a person, and in what way words fit it. Given names come first and the last word is a surname; a word between can be either.
 *
 * @param person the person; the canonical id
 * @param name as written
 * @param words its words
 * @param core its words without the particles before a surname ("af", "von")
 * @param given how many words the first name has: two if a hyphen joins them
 * @param alias whether it is another name than the person's own
 * @param term when it is used
 */
record PersonName(
        PersonId person, String name, List<String> words, List<String> core, int given, boolean alias, Term term) {

    static PersonName of(PersonId person, String name, boolean alias, Term term, Lexicon particles) {
        List<NameWord> written = NameWord.of(name);
        int given = 1;
        while (given < written.size() && written.get(given).joined()) {
            given++;
        }
        List<String> words = written.stream().map(NameWord::key).toList();
        List<String> core = core(written, particles).stream().map(NameWord::key).toList();
        return new PersonName(person, name, words, core, given, alias, term);
    }

    /** The words without particles; a particle that stands first or last is none. */
    static List<NameWord> core(List<NameWord> words, Lexicon particles) {
        List<NameWord> core = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean edge = i == 0 || i == words.size() - 1;
            if (edge || particles.find(words.get(i).key()).isEmpty()) {
                core.add(words.get(i));
            }
        }
        return core;
    }

    /** In what way words fit; {@code wantedCore} are the words without particles. */
    Optional<NameMatch> fit(List<NameWord> wanted, List<NameWord> wantedCore) {
        if (keys(wanted).equals(words)) {
            return Optional.of(whole());
        }
        if (isSurnameWithParticles(keys(wanted))) {
            return Optional.of(NameMatch.SURNAME);
        }
        if (wantedCore.size() == 1) {
            return wantedCore.get(0).isInitial()
                    ? Optional.empty()
                    : fitWord(wantedCore.get(0).key());
        }
        return wantedCore.stream().anyMatch(NameWord::shortened)
                ? fitShortened(wantedCore)
                : fitWords(keys(wantedCore), isRotated(keys(wanted), words));
    }

    /** "von Essen", "de la Gardie": the last word of the name, led by nothing but particles. */
    private boolean isSurnameWithParticles(List<String> wanted) {
        int from = words.size() - wanted.size();
        return wanted.size() > 1
                && from >= given
                && core.size() > given
                && words.subList(from, words.size()).equals(wanted)
                && wanted.subList(0, wanted.size() - 1).stream().noneMatch(core::contains);
    }

    /** What it is worth to write this name letter for letter: an alias of one word or with an initial is no more than a short form. */
    private NameMatch whole() {
        if (words.size() == 1 || core.size() == given) {
            return NameMatch.FIRST_NAME;
        }
        if (core.get(core.size() - 1).length() == 1) {
            return NameMatch.FIRST_NAME_INITIAL;
        }
        return alias ? NameMatch.ALIAS : NameMatch.FULL_NAME;
    }

    private Optional<NameMatch> fitWord(String word) {
        if (given == 1 && word.equals(core.get(0))) {
            return Optional.of(NameMatch.FIRST_NAME);
        }
        if (core.size() > given && word.equals(core.get(core.size() - 1))) {
            return Optional.of(NameMatch.SURNAME);
        }
        return core.contains(word) ? Optional.of(NameMatch.NAME_PART) : Optional.empty();
    }

    private Optional<NameMatch> fitWords(List<String> wanted, boolean rotated) {
        if (rotated) {
            return Optional.of(NameMatch.REVERSED);
        }
        if (given > 1 && wanted.equals(core.subList(0, Math.min(given, core.size())))) {
            return Optional.of(NameMatch.FIRST_NAME);
        }
        for (int turn = 0; turn < wanted.size(); turn++) {
            if (isPart(turned(wanted, turn), core)) {
                return Optional.of(NameMatch.PARTIAL_NAME);
            }
        }
        return Optional.empty();
    }

    /** "Maria G", "A. Berg", "Anna S. Berg": letters for words, in the order of the name. */
    private Optional<NameMatch> fitShortened(List<NameWord> wanted) {
        boolean first = wanted.get(0).shortened();
        boolean last = wanted.get(wanted.size() - 1).shortened();
        boolean between = wanted.subList(1, wanted.size() - 1).stream().anyMatch(NameWord::shortened);
        if (first && last || (first || last) && between || !startsWith(wanted)) {
            return Optional.empty();
        }
        return Optional.of(
                first ? NameMatch.INITIAL_SURNAME : last ? NameMatch.FIRST_NAME_INITIAL : NameMatch.PARTIAL_NAME);
    }

    /** Whether each word fits a word of the name, in order, the first of them the first name. */
    private boolean startsWith(List<NameWord> wanted) {
        int at = 0;
        for (int i = 0; i < wanted.size(); i++) {
            while (at < core.size() && !wanted.get(i).fits(core.get(at))) {
                at++;
            }
            if (at == core.size() || i == 0 && at > 0) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isPart(List<String> wanted, List<String> name) {
        int at = 0;
        for (String word : name) {
            if (at < wanted.size() && word.equals(wanted.get(at))) {
                at++;
            }
        }
        return at == wanted.size();
    }

    private static boolean isRotated(List<String> wanted, List<String> name) {
        boolean rotated = false;
        for (int turn = 1; turn < name.size() && wanted.size() == name.size(); turn++) {
            rotated |= turned(wanted, turn).equals(name);
        }
        return rotated;
    }

    private static List<String> turned(List<String> words, int turn) {
        List<String> turned = new ArrayList<>(words.subList(turn, words.size()));
        turned.addAll(words.subList(0, turn));
        return turned;
    }

    private static List<String> keys(List<NameWord> words) {
        return words.stream().map(NameWord::key).toList();
    }

    /** The name with nothing between its words: "Annkristin" for "Ann-Kristin". */
    String closed() {
        return words.stream().collect(Collectors.joining());
    }
}
