package se.samverkan.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Vocabulary;

/** The few words of this room, as data. */
final class Words {

    private static final Vocabulary VOCABULARY = load();
    private static final Lexicon PAGE_MARK = VOCABULARY.lexicon("pagemark");
    private static final Lexicon HYPHEN = VOCABULARY.lexicon("hyphen");
    private static final Lexicon OPEN = VOCABULARY.lexicon("open");
    private static final Lexicon CLAUSE = VOCABULARY.lexicon("clause");
    private static final Lexicon LEAD = VOCABULARY.lexicon("lead");
    private static final Lexicon LABEL = VOCABULARY.lexicon("label");
    private static final Lexicon LATEX = VOCABULARY.lexicon("latex");
    private static final Lexicon ENVIRONMENT = VOCABULARY.lexicon("environment");

    private Words() {}

    /** "Sida", "Page". */
    static boolean isPage(String word) {
        return PAGE_MARK.find(word).filter("page"::equals).isPresent();
    }

    /** "av", "of". */
    static boolean isOf(String word) {
        return PAGE_MARK.find(word).filter("of"::equals).isPresent();
    }

    /** Whether a hyphen before the word stays open: "in- och utskrivning". */
    static boolean waitsForHyphen(String word) {
        return HYPHEN.find(word).isPresent();
    }

    /** Whether a line that ends in the word goes on in the next. */
    static boolean leavesOpen(String word) {
        return OPEN.find(word).isPresent();
    }

    /** Whether a number after the word belongs to it: "§ 5", "den 12.". */
    static boolean wantsNumber(String word) {
        return OPEN.find(word)
                .filter(code -> !code.equals("conjunction") && !code.equals("verb"))
                .isPresent();
    }

    /** "och", "samt". */
    static boolean isConjunction(String word) {
        return OPEN.find(word).filter("conjunction"::equals).isPresent();
    }

    /** Whether the word begins a clause that people put on a line of its own. */
    static boolean beginsClause(String word) {
        return CLAUSE.find(word).isPresent();
    }

    /** Whether a line that ends in the word leads into the clauses below it: "Styrgruppen beslutar". */
    static boolean leadsIn(String word) {
        return LEAD.find(word).isPresent();
    }

    /** "Ansvarig", "Klart": labels of what belongs to what stands before. */
    static boolean isDetail(String label) {
        return LABEL.find(label).filter("detail"::equals).isPresent();
    }

    /** Words of everyday Swedish with letters above ASCII. */
    static Set<String> written() {
        return VOCABULARY.lexicon("written").phrases().keySet();
    }

    /** What kind of LaTeX command a name is, empty if it is not known. */
    static String latex(String name) {
        return LATEX.find(name).orElse("");
    }

    /** What kind of LaTeX environment a name is, empty if its contents are plain text. */
    static String latexEnvironment(String name) {
        return ENVIRONMENT.find(name).orElse("");
    }

    private static Vocabulary load() {
        try (InputStream in = Words.class.getResourceAsStream("text.vocabulary")) {
            if (in == null) {
                throw new IllegalStateException("the resource text.vocabulary is missing from the library");
            }
            return Vocabulary.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
