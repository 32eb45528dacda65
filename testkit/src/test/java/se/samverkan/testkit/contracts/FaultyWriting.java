package se.samverkan.testkit.contracts;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** Formats that write with one fault each. */
final class FaultyWriting {

    private FaultyWriting() {}

    /** Writes in another way than the sound format, which is given to write with. */
    private interface Writing {
        void write(Sound sound, Outline outline, OutputStream out) throws IOException;
    }

    /** How the sound format writes. */
    private interface Sound {
        void write(Outline outline, OutputStream out) throws IOException;
    }

    private static HouseFormat writing(Writing writing) {
        return new HouseFormat() {
            @Override
            public void write(Outline value, OutputStream stream, WriteOptions options) throws IOException {
                writing.write((outline, out) -> super.write(outline, out, options), value, stream);
            }
        };
    }

    static HouseFormat closesTheStream() {
        return writing((sound, outline, out) -> {
            try (out) {
                sound.write(outline, out);
            }
        });
    }

    static HouseFormat doesNotFlush() {
        return writing((sound, outline, out) -> sound.write(outline, new BufferedOutputStream(out) {
            @Override
            public void flush() {
                // The fault: the buffer keeps what it has.
            }
        }));
    }

    static HouseFormat swallowsTheException() {
        return writing((sound, outline, out) -> {
            PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
            sound.write(outline, print);
            print.flush();
        });
    }

    static HouseFormat countsWhatItWrites() {
        AtomicInteger count = new AtomicInteger();
        return writing((sound, outline, out) -> {
            out.write(("Dokument " + count.incrementAndGet() + "\n\n").getBytes(StandardCharsets.UTF_8));
            sound.write(outline, out);
        });
    }

    static HouseFormat sharesAField() {
        return new HouseFormat() {
            private volatile Outline current = Outline.of();

            @Override
            public void write(Outline outline, OutputStream out, WriteOptions options) throws IOException {
                current = outline;
                LockSupport.parkNanos(50_000);
                super.write(current, out, options);
            }
        };
    }

    static HouseFormat losesWhatItCannotCarry() {
        return writing((sound, outline, out) -> sound.write(
                outline.withBlocks(outline.getBlocks().stream()
                        .filter(block -> !isNote(block))
                        .toList()),
                out));
    }

    private static boolean isNote(Block block) {
        return block instanceof TextBlock text && text.getKind() == TextBlock.Kind.NOTE;
    }
}
