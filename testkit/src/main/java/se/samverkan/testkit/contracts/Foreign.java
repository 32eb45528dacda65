package se.samverkan.testkit.contracts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.samverkan.io.Format;

/** Documents in no format of this library, as they lie about beside minutes. */
final class Foreign {

    /** An archive, a page, a scan, noise, nothing. */
    static final List<Sample> ALL = List.of(
            Sample.of("pictures.zip", zip()),
            Sample.of(
                    "invoice.pdf",
                    "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1)),
            Sample.of("page.html", "<!DOCTYPE html><title>Om oss</title><p>Välkommen".getBytes(StandardCharsets.UTF_8)),
            Sample.of(
                    "data.xml",
                    "<?xml version=\"1.0\"?><rader><rad nr=\"1\"/></rader>".getBytes(StandardCharsets.UTF_8)),
            Sample.of("noise.bin", noise()),
            Sample.of("empty.bin", new byte[0]));

    private Foreign() {}

    /** Those that do not look like a format's own by their ending. */
    static List<Sample> to(Format format) {
        return ALL.stream()
                .filter(sample ->
                        !format.extensions().contains(sample.source().head().extension()))
                .toList();
    }

    private static byte[] zip() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return Archives.zip(Map.of("picture.png", picture));
    }

    private static byte[] noise() {
        byte[] noise = new byte[512];
        new Random(27).nextBytes(noise);
        return noise;
    }
}
