package se.samverkan.language;

/**
 * Adds words to the vocabulary by which minutes are read: another municipality's label, title or verb.
 *
 * <p>Found by {@link java.util.ServiceLoader} on the class path and the module path when a reader is made with the installed vocabulary;
 * called once, on the thread that makes the reader. Implementations need a public constructor without parameters.
 *
 * <pre>{@code
 * public final class OurWords implements VocabularyProvider {
 *     public Vocabulary vocabulary() {
 *         return Vocabulary.parse("label.place = samlingsplats | träffpunkt");
 *     }
 * }
 * }</pre>
 */
public interface VocabularyProvider {

    /** {@return the words to add; they never take a word of the built-in vocabulary away} */
    Vocabulary vocabulary();
}
