package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ServiceLoader;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Outline;

/** Outlines of what a format carries come back equal from a format that carries it. */
class OutlineProperties {

    private static final Set<Carried> TEXT =
            Set.of(Carried.LISTS, Carried.LIST_LEVELS, Carried.TABLES, Carried.LINE_BREAKS);

    private static final Set<Carried> MARKDOWN = Set.of(
            Carried.HEADINGS,
            Carried.LISTS,
            Carried.LIST_LEVELS,
            Carried.TABLES,
            Carried.HEADER_ROWS,
            Carried.LOOKS,
            Carried.LINKS,
            Carried.LINE_BREAKS,
            Carried.MARKS);

    @Property(tries = 1000)
    void plainTextBringsBackWhatItCarries(@ForAll("text") Outline outline) throws IOException {
        assertThat(again("text", outline)).isEqualTo(outline);
    }

    @Property(tries = 1000)
    void markdownBringsBackWhatItCarries(@ForAll("markdown") Outline outline) throws IOException {
        assertThat(again("markdown", outline)).isEqualTo(outline);
    }

    @Provide
    Arbitrary<Outline> text() {
        return Generate.outlines().carrying(TEXT);
    }

    @Provide
    Arbitrary<Outline> markdown() {
        return Generate.outlines().carrying(MARKDOWN);
    }

    private static Outline again(String id, Outline outline) throws IOException {
        OutlineFormat format = ServiceLoader.load(OutlineFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().orElseThrow().write(outline, out, WriteOptions.defaults());
        return format.read(Source.of("again", out.toByteArray()), Limits.defaults())
                .outline();
    }
}
