package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.id.MeetingId;
import se.samverkan.io.ImportException;
import se.samverkan.io.ReadOptions;
import se.samverkan.meeting.Meeting;

/** Reading and writing one thing at a time: nothing is held on to, and everything is closed. */
class JsonLinesStreamTest {

    private static final String HEADER = "{\"type\":\"header\",\"format\":\"samverkan/1\"}\n";
    private static final String GROUP = "{\"type\":\"group\",\"id\":\"g\",\"name\":\"LLG\"}\n";
    private static final String MEETING = "{\"type\":\"meeting\",\"id\":\"m\"}\n";

    @Test
    void handsOutOneThingAtATime() throws IOException {
        try (LinesReader reader = JsonLines.reader(stream(HEADER + GROUP + "\n" + MEETING), ReadOptions.defaults())) {
            assertThat(reader.next().orElseThrow().getGroups()).hasSize(1);
            assertThat(reader.lines()).isEqualTo(2);
            assertThat(reader.next()).contains(Collaboration.of(meeting("m")));
            assertThat(reader.lines()).isEqualTo(4);
            assertThat(reader.next()).isEmpty();
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void goesOnAfterALineThatItRefused() throws IOException {
        LinesReader reader = JsonLines.reader(stream("hej\n" + MEETING), ReadOptions.defaults());

        assertThatExceptionOfType(ImportException.class).isThrownBy(reader::next);
        assertThat(reader.next()).contains(Collaboration.of(meeting("m")));
    }

    @Test
    void theStreamWrapsWhatIsWrong() {
        LinesReader reader = JsonLines.reader(stream(MEETING + "hej\n"), ReadOptions.defaults());

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> reader.stream().toList())
                .withCauseInstanceOf(ImportException.class);
    }

    /** A hundred megabytes in a heap that never sees them together: no line is made before it is asked for, none kept after. */
    @Test
    void readsAndWritesWithoutHoldingOn() throws IOException {
        long[] made = {0};
        long[] ahead = {0};
        byte[] line = ("{\"type\":\"meeting\",\"id\":\"m\",\"place\":\"" + "x".repeat(100_000) + "\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        Enumeration<InputStream> lines = Collections.enumeration(new java.util.AbstractList<InputStream>() {
            @Override
            public InputStream get(int index) {
                made[0]++;
                return new ByteArrayInputStream(line);
            }

            @Override
            public int size() {
                return 1000;
            }
        });
        long[] progress = {0, 0};
        try (LinesReader reader =
                        JsonLines.reader(new SequenceInputStream(lines), ReadOptions.defaults(), (l, bytes) -> {
                            ahead[0] = Math.max(ahead[0], made[0] - l);
                            progress[0] = bytes;
                        });
                LinesWriter writer =
                        JsonLines.writer(OutputStream.nullOutputStream(), (l, bytes) -> progress[1] = bytes)) {
            writer.write(reader.stream());
        }

        assertThat(ahead[0]).isLessThan(3);
        assertThat(progress[0]).isEqualTo(1000L * line.length);
        assertThat(progress[1]).isEqualTo(HEADER.length() + 1000L * line.length);
    }

    @Test
    void canBeStoppedByProgress() {
        Progress impatient = (lines, bytes) -> {
            if (lines == 2) {
                throw new IllegalStateException("enough at " + bytes);
            }
        };
        LinesReader reader = JsonLines.reader(stream(GROUP + MEETING + MEETING), ReadOptions.defaults(), impatient);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LinesWriter writer = JsonLines.writer(out, impatient);

        assertThatIllegalStateException()
                .isThrownBy(() -> reader.stream().toList())
                .withMessage("enough at " + (GROUP + MEETING).length());
        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(Collaboration.of(meeting("m"))))
                .withMessage("enough at " + (HEADER + MEETING).length());
    }

    @Test
    void writesPartsAsTheyCome() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LinesWriter writer = JsonLines.writer(out)) {
            writer.write(IntStream.range(0, 3).mapToObj(i -> Collaboration.of(meeting("m" + i))));
            writer.write(new Collaboration.Builder()
                    .extensions(Extensions.none().with("x", new ExtensionValue.Nothing()))
                    .build());
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(HEADER
                        + MEETING.replace("\"m\"", "\"m0\"")
                        + MEETING.replace("\"m\"", "\"m1\"")
                        + MEETING.replace("\"m\"", "\"m2\"")
                        + HEADER.replace("}", ",\"x\":null}"));
    }

    @Test
    void closesWhatItReadsAndWrites() throws IOException {
        boolean[] closed = new boolean[3];
        InputStream in = closing(closed, 0);
        Stream<Collaboration> parts = JsonLines.reader(closing(closed, 1), ReadOptions.defaults()).stream();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[2] = true;
            }
        };

        JsonLines.reader(in, ReadOptions.defaults()).close();
        parts.close();
        JsonLines.writer(out).close();

        assertThat(closed).containsOnly(true);
        assertThat(out).hasToString(HEADER);
    }

    private static InputStream closing(boolean[] closed, int index) {
        return new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed[index] = true;
            }
        };
    }

    private static Meeting meeting(String id) {
        return new Meeting.Builder().id(MeetingId.parse(id)).build();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
