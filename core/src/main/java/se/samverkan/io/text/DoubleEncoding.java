package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Undoes one round of UTF-8 that a program read in another encoding: "MÃ¶te", "M√∂te" and "M├Âte" were "Möte".
 *
 * <p>Most such sequences stand in no right text; where they are found, their encoding is the document's. Others might be meant: "Ã–" can be a
 * word and a dash. Those are undone where a certain one shows that the document went through the same program, or where they begin a word.
 */
final class DoubleEncoding {

    private static final List<Encoding> READ_AS = List.of(
            Encoding.WINDOWS_1252, Encoding.WINDOWS_1250, Encoding.MAC_ROMAN, Encoding.IBM_850, Encoding.IBM_437);

    /** What prose sets after a letter: a sequence that ends in one can be right. */
    private static final String PROSE = "…–—„”“’‘‚»«•\u00a0";

    private static final int LATIN_LETTERS = 0xc3;
    private static final int LATIN_MARKS = 0xc2;
    private static final int COMBINING = 0xcc;

    /** The first bytes of the sequences by which one is known: of letters, of marks, of accents, of quotation marks, of signs. */
    private static final int[] KNOWN_BY = {LATIN_LETTERS, LATIN_MARKS, COMBINING, 0xe2, 0xef, 0xf0};

    /** What they are read as: most documents have none of it, and are done with. */
    private static final BitSet LEADS = new BitSet();

    static {
        READ_AS.forEach(encoding -> Arrays.stream(KNOWN_BY).forEach(lead -> LEADS.set(encoding.read(lead))));
    }

    private final String text;

    private DoubleEncoding(String text) {
        this.text = text;
    }

    /** A sequence of characters that are the bytes of one: where it starts and ends, and the one it was. */
    private record Sequence(int start, int end, int codePoint, int lead) {

        boolean isLetter() {
            return Character.isLetter(codePoint);
        }

        boolean isLong() {
            return end - start > 2 || lead > 0xdf;
        }
    }

    /** The text with every sequence undone that is certain; the text itself if there is none. */
    static String undo(String text) {
        if (text.chars().noneMatch(LEADS::get)) {
            return text;
        }
        String undone = text;
        for (Encoding encoding : READ_AS) {
            undone = new DoubleEncoding(undone).undo(encoding);
        }
        return undone;
    }

    private String undo(Encoding encoding) {
        List<Sequence> found = sequences(encoding);
        boolean known = found.stream().anyMatch(sequence -> isCertain(sequence, encoding));
        StringBuilder undone = new StringBuilder();
        int kept = 0;
        for (Sequence sequence : found) {
            if (sequence.start() >= kept && isUndone(sequence, encoding, known)) {
                undone.append(text, kept, sequence.start()).appendCodePoint(sequence.codePoint());
                kept = sequence.end();
            }
        }
        return undone.append(text, kept, text.length()).toString();
    }

    private List<Sequence> sequences(Encoding encoding) {
        List<Sequence> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                sequence(i, encoding).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isUndone(Sequence found, Encoding encoding, boolean known) {
        return isCertain(found, encoding)
                || known && isLikely(found)
                || encoding.equals(Encoding.WINDOWS_1252) && found.lead() == LATIN_LETTERS && isLetter(found.end());
    }

    private boolean isCertain(Sequence found, Encoding encoding) {
        if (found.isLong()) {
            return true;
        }
        boolean inWord = found.isLetter() && isLetter(found.start() - 1) && isLetter(found.end());
        return switch (found.lead()) {
            case LATIN_LETTERS -> readsAsLetter(found) ? endsInMark(found) || inWord && !endsInProse(found) : inWord;
            case LATIN_MARKS, COMBINING -> encoding.equals(Encoding.WINDOWS_1252) && endsInMark(found);
            default -> false;
        };
    }

    /** Å and Ä of right text beside the broken one lead sequences too, to letters that are no Swedish ones. */
    private boolean isLikely(Sequence found) {
        boolean own = found.lead() == LATIN_LETTERS || found.lead() == LATIN_MARKS || found.lead() == COMBINING;
        return own || !endsInProse(found);
    }

    private boolean readsAsLetter(Sequence found) {
        return isLetter(found.start());
    }

    private boolean endsInMark(Sequence found) {
        return !endsInProse(found) && !isLetter(found.end() - 1);
    }

    private boolean endsInProse(Sequence found) {
        return PROSE.indexOf(text.charAt(found.end() - 1)) >= 0;
    }

    private boolean isLetter(int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    private Optional<Sequence> sequence(int start, Encoding encoding) {
        int lead = encoding.byteOf(text.charAt(start));
        if (lead < 0xc2 || lead > 0xf4) {
            return Optional.empty();
        }
        int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        int codePoint = lead & 0xff >> length + 1;
        for (int i = start + 1; i < start + length; i++) {
            int next = i < text.length() ? encoding.byteOf(text.charAt(i)) : -1;
            if (next < 0x80 || next > 0xbf) {
                return encoding.equals(Encoding.WINDOWS_1252) ? lostEnd(start, i, next) : Optional.empty();
            }
            codePoint = codePoint << 6 | next & 0x3f;
        }
        // A control character is a byte that the round before left: it is undone with the next.
        boolean control =
                length == 2 && Character.isISOControl(codePoint) && Character.isISOControl(text.charAt(start + 1));
        return control || isReadable(codePoint, length)
                ? Optional.of(new Sequence(start, start + length, codePoint, lead))
                : Optional.empty();
    }

    /** The last byte of the closing quotation mark is the only one of its kind that windows-1252 lacks; many programs drop it: "â€". */
    private Optional<Sequence> lostEnd(int start, int end, int next) {
        boolean isQuote = next < 0
                && end == start + 2
                && text.startsWith("â€", start)
                && (end == text.length() || Encoding.WINDOWS_1250.byteOf(text.charAt(end)) < 0);
        return isQuote ? Optional.of(new Sequence(start, end, '”', 0xe2)) : Optional.empty();
    }

    /** Whether a character is one that Western text is made of: anything else would be a chance find. */
    private static boolean isReadable(int codePoint, int length) {
        return switch (length) {
            case 2 -> codePoint >= 0xa0 && codePoint < 0x180 || codePoint >= 0x300 && codePoint < 0x370;
            case 3 -> codePoint >= 0x2000 && codePoint < 0x2c00 || codePoint == 0xfeff || codePoint == 0xfffd;
            default -> codePoint >= 0x1f000 && codePoint < 0x1fb00;
        };
    }
}
