package se.samverkan.examples.odt;

import java.util.Optional;
import se.samverkan.io.ImportException;

/**
 * What one style says of itself; the rest it has from its parent.
 *
 * @param parent the name of its parent, of the same family
 * @param bold whether text is bold
 * @param italic whether text is italic
 * @param hidden whether text is not shown
 * @param outlineLevel the level of the heading that paragraphs in it are, 0 for none
 * @param listStyle the name of the list style of paragraphs in it, empty for none
 * @param language the language of text, as a BCP 47 tag
 */
record Style(
        Optional<String> parent,
        Optional<Boolean> bold,
        Optional<Boolean> italic,
        Optional<Boolean> hidden,
        Optional<Integer> outlineLevel,
        Optional<String> listStyle,
        Optional<String> language) {

    private static final int BOLD_FROM = 600;

    /** Reads {@code style:style} or {@code style:default-style}, up to its end. */
    static Style read(Xml xml) throws ImportException {
        Optional<String> parent = xml.attribute("style:parent-style-name");
        Optional<Integer> outlineLevel = xml.number("style:default-outline-level");
        Optional<String> listStyle = xml.attribute("style:list-style-name");
        Optional<Boolean> bold = Optional.empty();
        Optional<Boolean> italic = Optional.empty();
        Optional<Boolean> hidden = Optional.empty();
        Optional<String> language = Optional.empty();
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                if (xml.name().equals("style:text-properties")) {
                    bold = xml.attribute("fo:font-weight").map(Style::isBold);
                    italic = xml.attribute("fo:font-style").map(style -> !style.equals("normal"));
                    hidden = xml.attribute("text:display").map("none"::equals);
                    language = language(xml);
                }
                xml.skip();
            }
        }
        return new Style(parent, bold, italic, hidden, outlineLevel, listStyle, language);
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.length() == 3 && weight.compareTo(Integer.toString(BOLD_FROM)) >= 0;
    }

    private static Optional<String> language(Xml xml) {
        Optional<String> language = given(xml, "fo:language");
        return given(xml, "style:rfc-language-tag")
                .or(() -> language.map(
                        l -> given(xml, "fo:country").map(c -> l + "-" + c).orElse(l)));
    }

    private static Optional<String> given(Xml xml, String attribute) {
        return xml.attribute(attribute)
                .filter(value -> !value.isBlank() && !value.equals("none") && !value.equals("zxx"));
    }
}
