package se.samverkan.io.docx.write;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that a document may lead to. */
final class Links {

    /** What leads to a page, a letter or a call, and starts no program and opens no file. */
    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel", "sms", "ftp", "ftps");

    private static final String NEVER = "<>\"{}|\\^`[]";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int LONGEST = 2000;

    private Links() {}

    /** The address as a document has it, or nothing if a reader had better not click on it, or Word could not open the document for it. */
    static Optional<String> safe(String link) {
        if (link.length() > LONGEST) {
            return Optional.empty();
        }
        return parse(link).or(() -> parse(escaped(link))).filter(Links::isSafe).map(URI::toString);
    }

    private static boolean isSafe(URI address) {
        if (address.getScheme() == null) {
            // A place in the document itself.
            return address.toString().startsWith("#");
        }
        return SAFE.contains(address.getScheme().toLowerCase(Locale.ROOT))
                && (address.isOpaque() || address.getRawAuthority() != null);
    }

    private static Optional<URI> parse(String link) {
        try {
            return Optional.of(new URI(link));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Blanks and brackets stand in addresses that people copy, though they may not. */
    private static String escaped(String link) {
        StringBuilder escaped = new StringBuilder();
        link.chars().forEach(c -> {
            if (c <= ' ' || NEVER.indexOf(c) >= 0) {
                escaped.append('%').append(HEX.toHexDigits((byte) c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
