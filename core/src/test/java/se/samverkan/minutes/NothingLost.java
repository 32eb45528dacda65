package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.outline.Outline;

/** The first law of reading, to hold against any outline: every character has one use, and what is text stands in the model. */
final class NothingLost {

    private NothingLost() {}

    static MinutesReading assertHolds(Outline outline) {
        MinutesReading reading = MinutesReader.with(Vocabulary.swedish()).read(outline);
        assertHolds(outline, reading);
        return reading;
    }

    static void assertHolds(Outline outline, MinutesReading reading) {
        assertEveryCharacterHasOneUse(outline, reading.getRanges());
        assertModelHoldsTheText(outline, reading);
        StructureOnly.assertHolds(outline, reading);
    }

    private static void assertEveryCharacterHasOneUse(Outline outline, List<SourceRange> ranges) {
        int[][] uses = outline.getBlocks().stream()
                .map(block -> new int[block.text().length()])
                .toArray(int[][]::new);
        for (SourceRange range : ranges) {
            for (int i = range.start(); i < range.end(); i++) {
                uses[range.block()][i]++;
            }
        }
        for (int b = 0; b < uses.length; b++) {
            String text = outline.getBlocks().get(b).text();
            for (int i = 0; i < uses[b].length; i++) {
                boolean blank = Text.isBlank(text.charAt(i));
                assertThat(uses[b][i])
                        .as("uses of «%s» at %d in block %d «%s»", text.charAt(i), i, b, text)
                        .satisfies(count ->
                                assertThat(count == 1 || blank && count == 0).isTrue());
            }
        }
    }

    private static void assertModelHoldsTheText(Outline outline, MinutesReading reading) {
        Map<ModelPath, String> fromSource = new LinkedHashMap<>();
        for (SourceRange range : reading.getRanges()) {
            boolean kept = range.use() == SourceRange.Use.TEXT || range.use() == SourceRange.Use.UNPLACED;
            if (kept) {
                String words = outline.getBlocks().get(range.block()).text().substring(range.start(), range.end());
                fromSource.merge(range.path().orElseThrow(), words, String::concat);
            }
        }
        Map<ModelPath, String> inModel = new LinkedHashMap<>();
        reading.meeting().ownTexts().forEach(own -> inModel.merge(own.path(), own.text(), String::concat));
        assertThat(bare(inModel)).containsExactlyInAnyOrderEntriesOf(bare(fromSource));
    }

    private static Map<ModelPath, String> bare(Map<ModelPath, String> texts) {
        Map<ModelPath, String> bare = new LinkedHashMap<>();
        texts.forEach((path, text) -> bare.put(path, Text.squeeze(text).replace(" ", "")));
        return bare;
    }
}
