package se.samverkan.testkit.contracts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import se.samverkan.finding.FindingCode;
import se.samverkan.io.Formats;
import se.samverkan.io.OutlineFormat;
import se.samverkan.testkit.generate.Carried;

/** The formats of core, as anybody finds them, and documents that they read. */
final class Own {

    static final List<Sample> MARKDOWN = List.of(
            markdown("minutes.md", """
                    # Minnesanteckningar Ekåsa närvårdsgrupp

                    Närvarande: **Anna Berg**, Bo Ek och Cia Holm

                    ## 3. Läkemedelslistor

                    - Cia skickar listorna *varje* vecka.
                      - Åtgärd: Bo ringer hjälpmedelscentralen.

                    | Vad | Vem | När |
                    |---|---|---|
                    | Ny rutin | Bo Ek | 24 oktober |
                    | Affisch | Anna Berg | nästa möte |

                    Se [rutinen](https://example.se/rutin) på webben.
                    """), markdown("short.md", "Mötet ställs in.\n\nNytt förslag: 14 maj kl. 9–12.\n"));

    static final List<Sample> PLAIN_TEXT = List.of(
            text("minutes.txt", """
                    Styrgruppen i Ekåsa

                    Närvarande
                    Anna Berg, ordförande
                    Bo Ek, sekreterare

                    § 22. Lägesrapport
                    Styrgruppen godkänner rapporten.

                    - Bo skickar ut den.
                    - Anna följer upp.

                    Vad	Vem	När
                    Ny rutin	Bo Ek	24 oktober
                    """, StandardCharsets.UTF_8),
            text("old.txt", "Mötet öppnas.\r\n\r\nÅtgärder följs upp på nästa möte.\r\n", StandardCharsets.ISO_8859_1));

    static final Set<FindingCode> ABOUT_A_WHOLE_TEXT = Set.of(
            FindingCode.parse("text/empty"),
            FindingCode.parse("text/binary"),
            FindingCode.parse("text/legacy-encoding"),
            FindingCode.parse("text/too-many-blocks"));

    /** What Markdown's Javadoc says that it carries. */
    static final Set<Carried> CARRIED_BY_MARKDOWN = Set.of(
            Carried.HEADINGS,
            Carried.LISTS,
            Carried.LIST_LEVELS,
            Carried.TABLES,
            Carried.HEADER_ROWS,
            Carried.LOOKS,
            Carried.LINKS,
            Carried.LINE_BREAKS);

    /** What plain text's Javadoc says that it carries. */
    static final Set<Carried> CARRIED_BY_PLAIN_TEXT =
            Set.of(Carried.LISTS, Carried.LIST_LEVELS, Carried.TABLES, Carried.LINE_BREAKS);

    private Own() {}

    static OutlineFormat document(String id) {
        return Formats.installed().all().stream()
                .filter(format -> format instanceof OutlineFormat && format.id().equals(id))
                .map(OutlineFormat.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Whatever is letters and digits in Markdown is said by it. */
    private static Sample markdown(String name, String text) {
        return text(name, text, StandardCharsets.UTF_8);
    }

    private static Sample text(String name, String text, Charset charset) {
        return Sample.of(name, text.getBytes(charset)).saying(text);
    }
}
