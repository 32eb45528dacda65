package se.samverkan.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Blocks one after the other: what cannot stand where it comes is a paragraph there, and the items of a list agree on their marker. */
final class Joined {

    static final List<String> BULLETS = List.of("-", "•", "*", "–", "o", "▪");
    static final String FIRST_NUMBER = "1.";

    private final List<Block> blocks = new ArrayList<>();

    private Joined() {}

    static List<Block> of(List<Block> blocks) {
        Joined joined = new Joined();
        for (int i = 0; i < blocks.size(); i++) {
            joined.add(blocks.get(i), i == blocks.size() - 1);
        }
        return List.copyOf(joined.blocks);
    }

    private void add(Block block, boolean last) {
        if (block instanceof TextBlock text) {
            blocks.add(
                    switch (text.getKind()) {
                        case LIST_ITEM -> item(text);
                        case NOTE -> previousIs(TextBlock.Kind.PARAGRAPH) ? text : paragraph(text);
                        default -> text;
                    });
        } else {
            blocks.add(standsAlone() && !last ? block : paragraph(block));
        }
    }

    private TextBlock item(TextBlock item) {
        if (previousIs(TextBlock.Kind.LIST_ITEM)) {
            TextBlock before = (TextBlock) blocks.get(blocks.size() - 1);
            String marker = before.getMarker().orElseThrow();
            boolean counted = marker.endsWith(".");
            return item.withMarker(counted ? next(marker) : marker)
                    .withLevel(counted ? 0 : Math.min(item.getLevel(), before.getLevel() + 1));
        }
        return standsAlone() ? item.withLevel(0) : paragraph(item);
    }

    private static String next(String number) {
        return Integer.parseInt(number.substring(0, number.length() - 1)) + 1 + ".";
    }

    /** Whether a list or a table can begin: there is none just before it that it would run together with. */
    private boolean standsAlone() {
        return blocks.isEmpty() || previousIs(TextBlock.Kind.PARAGRAPH) || previousIs(TextBlock.Kind.HEADING);
    }

    private boolean previousIs(TextBlock.Kind kind) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof TextBlock text && text.getKind() == kind;
    }

    private static TextBlock paragraph(Block block) {
        return TextBlock.paragraph(firstLine(block));
    }

    /** {@return the first line that a block has} */
    static String firstLine(Block block) {
        if (block instanceof Table table) {
            return firstLine(table.getRows().get(0).cells().get(0).blocks().get(0));
        }
        String text = block.text();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
