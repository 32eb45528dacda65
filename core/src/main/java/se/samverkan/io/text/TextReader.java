package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.finding.Finding;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;

/** The one reader of both formats: pasted minutes carry Markdown marks in plain text files too. */
final class TextReader {

    private TextReader() {}

    static Outlined read(Source source, Limits limits, boolean escapes) throws ImportException {
        source.requireWithin(limits);
        TextDecoder.Decoded decoded = TextDecoder.decode(source.bytes());
        Mojibake mojibake = Mojibake.repair(decoded.text());
        List<Line> lines = LineSplitter.split(mojibake.text(), limits.getMaxBlocks());
        if (lines.stream().allMatch(Line::blank)) {
            throw TextFindings.exception("text/empty", Map.of());
        }
        List<Finding> findings = new ArrayList<>();
        decoded.legacy().map(TextFindings::legacyEncoding).ifPresent(findings::add);
        findings.addAll(mojibake.findings());
        findReplacements(mojibake.text(), findings);
        Outline.Builder outline = new Outline.Builder();
        outline.addAllBlocks(blocks(Quotes.off(lines, escapes), escapes, limits));
        return new Outlined(outline.build(), findings);
    }

    private static List<Block> blocks(List<Line> lines, boolean escapes, Limits limits) throws ImportException {
        if (!Latex.isSource(lines)) {
            return OutlineReader.read(lines, escapes, limits);
        }
        Latex.Told told = Latex.told(lines);
        return OutlineReader.read(told.lines(), told.setup(), true, limits);
    }

    private static void findReplacements(String text, List<Finding> findings) {
        int count = 0;
        int first = 1;
        int column = 1;
        int number = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd') {
                if (count == 0) {
                    first = number;
                    column = i - lineStart + 1;
                }
                count++;
            } else if (Scan.endsNumberedLine(text, i)) {
                number++;
                lineStart = i + 1;
            }
        }
        if (count > 0) {
            findings.add(TextFindings.replacementCharacter(count, SourcePlace.ofLine(first, column)));
        }
    }
}
