package se.samverkan.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

/**
 * What one program takes the bytes 128 to 255 for. The charts are data of this library, since a Java runtime need not have the older ones.
 *
 * <p>Control characters stand for the bytes of their numbers in every chart that has no other use for them.
 */
final class Encoding {

    private static final int FIRST = 0x80;
    private static final int BYTES = 0x100;

    /** The charts have no character above that a word or a mark of Western text is made of. */
    private static final int CHARACTERS = 0x2600;

    private static final Properties CHARTS = load();

    static final Encoding WINDOWS_1252 = named("windows-1252");
    static final Encoding WINDOWS_1250 = named("windows-1250");
    static final Encoding MAC_ROMAN = named("MacRoman");
    static final Encoding IBM_850 = named("IBM850");
    static final Encoding IBM_437 = named("IBM437");
    static final Encoding LATIN_1 = new Encoding(latin1());

    private final String chart;
    private final short[] bytes = new short[CHARACTERS];

    private Encoding(String chart) {
        this.chart = chart;
        Arrays.fill(bytes, (short) -1);
        for (int i = FIRST; i < FIRST + 0x20; i++) {
            bytes[i] = (short) i;
        }
        for (int i = 0; i < chart.length(); i++) {
            if (chart.charAt(i) < CHARACTERS) {
                bytes[chart.charAt(i)] = (short) (FIRST + i);
            }
        }
    }

    /** The byte, 128–255, for which a character stands, or -1 if it stands for none of them. */
    int byteOf(char c) {
        return c < CHARACTERS ? bytes[c] : -1;
    }

    /** The character for which a byte, 128–255, is taken. */
    char read(int value) {
        return chart.charAt(value - FIRST);
    }

    private static Encoding named(String name) {
        String chart = CHARTS.getProperty(name, "");
        if (chart.length() != BYTES - FIRST) {
            throw new IllegalStateException("the chart of " + name + " in encodings.txt has not 128 characters");
        }
        return new Encoding(chart);
    }

    private static String latin1() {
        StringBuilder chart = new StringBuilder();
        for (char c = FIRST; c < BYTES; c++) {
            chart.append(c);
        }
        return chart.toString();
    }

    private static Properties load() {
        try (InputStream in = Encoding.class.getResourceAsStream("encodings.txt")) {
            if (in == null) {
                throw new IllegalStateException("the resource encodings.txt is missing from the library");
            }
            Properties charts = new Properties();
            charts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return charts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
