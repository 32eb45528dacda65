package se.samverkan.testkit.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Formats that read with one fault each. */
final class FaultyReading {

    private FaultyReading() {}

    /** Takes the bytes from the source in another way. */
    private interface Taking {
        byte[] bytes(Source source) throws IOException;
    }

    private static HouseFormat taking(Taking taking) {
        return new HouseFormat() {
            @Override
            byte[] bytes(Source source) throws IOException {
                return taking.bytes(source);
            }
        };
    }

    private static HouseFormat changing(UnaryOperator<Outline> change) {
        return new HouseFormat() {
            @Override
            Outline changed(Outline outline) {
                return change.apply(outline);
            }
        };
    }

    static HouseFormat dropsAWord() {
        return changing(outline -> outline.withBlocks(outline.getBlocks().stream()
                .map(block -> block instanceof TextBlock text ? withoutLastWord(text) : block)
                .toList()));
    }

    static HouseFormat dropsAWordInCells() {
        return changing(outline -> outline.withBlocks(outline.getBlocks().stream()
                .map(block -> block instanceof Table table ? inCells(table) : block)
                .toList()));
    }

    private static Table inCells(Table table) {
        return table.withRows(table.getRows().stream()
                .map(row -> new Table.Row(row.cells().stream()
                        .map(cell -> new Table.Cell(
                                cell.blocks().stream()
                                        .map(block -> withoutLastWord((TextBlock) block))
                                        .map(Block.class::cast)
                                        .toList(),
                                cell.span()))
                        .toList()))
                .toList());
    }

    private static TextBlock withoutLastWord(TextBlock block) {
        String text = block.text();
        return block.withRuns(Run.of(text.substring(0, Math.max(0, text.lastIndexOf(' ')))));
    }

    static HouseFormat readsOnePiece() {
        return taking(source -> {
            byte[] bytes = new byte[(int) source.size()];
            try (InputStream in = source.open()) {
                return Arrays.copyOf(bytes, Math.max(0, in.read(bytes)));
            }
        });
    }

    static HouseFormat leavesStreamsOpen() {
        return taking(source -> source.open().readAllBytes());
    }

    static HouseFormat takesABrokenStreamForTheEnd() {
        return taking(source -> {
            byte[] bytes = new byte[(int) source.size()];
            int length = 0;
            try (InputStream in = source.open()) {
                for (int b = in.read(); b >= 0; b = in.read()) {
                    bytes[length++] = (byte) b;
                }
            } catch (IOException e) {
                // The fault: nobody is told.
            }
            return Arrays.copyOf(bytes, length);
        });
    }

    static HouseFormat opensTheFileByName() {
        return taking(source -> Files.readAllBytes(Path.of(source.name().orElseThrow())));
    }

    static HouseFormat stumblesOverDamage() {
        return taking(source -> {
            byte[] bytes = source.bytes();
            if (isCut(bytes)) {
                throw new NullPointerException("line");
            }
            return bytes;
        });
    }

    static HouseFormat hangsOnDamage() {
        return taking(source -> {
            byte[] bytes = source.bytes();
            while (isCut(bytes) && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return bytes;
        });
    }

    static HouseFormat refusesWithoutAPlace() {
        return taking(source -> {
            byte[] bytes = source.bytes();
            if (isCut(bytes)) {
                throw new ImportException(
                        new Finding.Builder()
                                .code(FindingCode.parse("house/cut"))
                                .severity(Severity.ERROR)
                                .text(new FindingText(
                                        new Wording("Dokumentet är avklippt.", "The document is cut off."),
                                        new Wording("Hämta det på nytt.", "Fetch it again.")))
                                .build(),
                        null);
            }
            return bytes;
        });
    }

    /** The samples end in a line break. */
    private static boolean isCut(byte[] bytes) {
        return bytes.length == 0 || bytes[bytes.length - 1] != '\n';
    }

    static HouseFormat ignoresALimit() {
        return new HouseFormat() {
            @Override
            public Outlined read(Source source, Limits limits) throws IOException {
                return super.read(source, limits.withMaxBlocks(Integer.MAX_VALUE));
            }
        };
    }

    static HouseFormat claimsEverything() {
        return new HouseFormat() {
            @Override
            public Fit matches(Head head) {
                return Fit.CERTAIN;
            }
        };
    }

    static HouseFormat countsWhatItReads() {
        AtomicInteger count = new AtomicInteger();
        return changing(outline -> outline.withTitle("document " + count.incrementAndGet()));
    }

    static HouseFormat sharesAField() {
        return new HouseFormat() {
            private volatile byte[] current = {};

            @Override
            byte[] bytes(Source source) throws IOException {
                current = super.bytes(source);
                LockSupport.parkNanos(50_000);
                return current;
            }
        };
    }

    static HouseFormat swapsTwoPeople() {
        return changing(outline -> outline.withBlocks(outline.getBlocks().stream()
                .map(block -> block instanceof Table table && table.getRows().size() > 1 ? swapped(table) : block)
                .toList()));
    }

    /** The first two rows of a table have changed places. */
    private static Table swapped(Table table) {
        List<Table.Row> rows = new ArrayList<>(table.getRows());
        Collections.swap(rows, 0, 1);
        return table.withRows(rows);
    }

    static HouseFormat reversesTheOrder() {
        return changing(outline -> {
            List<Block> blocks = new ArrayList<>(outline.getBlocks());
            Collections.reverse(blocks);
            return outline.withBlocks(blocks);
        });
    }
}
