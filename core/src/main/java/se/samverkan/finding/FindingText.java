package se.samverkan.finding;

/**
 * The words of one kind of finding: what is wrong, and what to do about it.
 *
 * @param message one sentence that says what is wrong, with slots
 * @param hint one sentence that says how to mend it, with slots
 */
public record FindingText(Wording message, Wording hint) {

    /**
     * The words under a code in a catalogue: the bundles {@code name_sv.properties} and {@code name_en.properties} beside a class, with
     * the keys {@code area/name.message} and {@code area/name.hint}.
     *
     * @param anchor a class of the package and module that holds the bundles
     * @param name the bundles' name
     * @param code the code
     * @return the words
     * @throws IllegalArgumentException if a bundle or a key is missing; the message names it
     */
    public static FindingText load(Class<?> anchor, String name, FindingCode code) {
        return new FindingText(
                Wording.load(anchor, name, code + ".message"), Wording.load(anchor, name, code + ".hint"));
    }
}
