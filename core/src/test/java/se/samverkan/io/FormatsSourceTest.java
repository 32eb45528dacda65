package se.samverkan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents as formats are given them. */
class FormatsSourceTest {

    /** Gives three bytes at most at a time, and tells how it was treated. */
    private static final class Dripping extends InputStream {
        private final long length;
        private long given;
        private int mostAsked;
        private boolean closed;

        Dripping(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return given < length ? (int) (given++ % 251) : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            mostAsked = Math.max(mostAsked, count);
            int given = 0;
            while (given < Math.min(count, 3)) {
                int next = read();
                if (next < 0) {
                    return given == 0 ? -1 : given;
                }
                into[from + given++] = (byte) next;
            }
            return given;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static Limits most(long bytes) {
        return new Limits.Builder().maxBytes(bytes).build();
    }

    @Test
    void aStreamMayGiveAFewBytesAtATimeAndStaysOpen() throws IOException {
        Dripping stream = new Dripping(10_000);
        Source source = Source.of("drops", stream, Limits.defaults());
        assertThat(source.size()).isEqualTo(10_000);
        assertThat(source.open().readAllBytes()).isEqualTo(source.bytes());
        assertThat(source.bytes()[9_999]).isEqualTo((byte) (9_999 % 251));
        assertThat(stream.closed).isFalse();
    }

    @Test
    void noMoreIsTakenFromAStreamThanShowsThatItIsTooLarge() {
        Dripping endless = new Dripping(Long.MAX_VALUE);
        assertThatThrownBy(() -> Source.of("endless", endless, most(1_000)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("[read/too-large]");
        assertThat(endless.given).isEqualTo(1_001);
        assertThat(endless.closed).isFalse();
    }

    @Test
    void aHighLimitReservesNoMemory() throws IOException {
        Dripping stream = new Dripping(10);
        assertThat(Source.of("small", stream, most(Long.MAX_VALUE)).size()).isEqualTo(10);
        assertThat(stream.mostAsked).isLessThanOrEqualTo(1 << 16);
    }

    @Test
    void bytesGivenAreCopied() {
        byte[] bytes = {'a', 'b'};
        Source source = Source.of("a.txt", bytes);
        bytes[0] = 'x';
        source.bytes()[1] = 'x';
        assertThat(source.bytes()).containsExactly('a', 'b');
    }

    @Test
    void everyStreamThatIsOpenedPassesItsWatchersTheLastOutermost() throws IOException {
        List<String> passed = new ArrayList<>();
        Source watched = Source.of("a.txt", new byte[] {'a', 'b', 'c'})
                .watched(in -> noted(in, "first", passed))
                .watched(in -> noted(in, "last", passed));
        assertThat(watched.open().readAllBytes()).containsExactly('a', 'b', 'c');
        assertThat(watched.open().read()).isEqualTo('a');
        assertThat(passed).containsExactly("first", "last", "first", "last");
    }

    private static InputStream noted(InputStream in, String who, List<String> passed) {
        passed.add(who);
        return in;
    }

    @Test
    void whoeverWatchesSeesTheDocumentUnchanged() {
        Source source = Source.of("a.txt", new byte[] {'a', 'b'});
        Source watched = source.watched(in -> InputStream.nullInputStream());
        assertThat(watched.name()).isEqualTo(source.name());
        assertThat(watched.bytes()).isEqualTo(source.bytes());
        assertThat(watched.sha256()).isEqualTo(source.sha256());
        assertThat(watched.head().length()).isEqualTo(2);
    }

    @Test
    void bytesAreHeldAgainstLimitsWhenAsked() throws IOException {
        Source source = Source.of("a.txt", new byte[3]);
        source.requireWithin(most(3));
        assertThatThrownBy(() -> source.requireWithin(most(2)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("a.txt is larger than the limit of 2 bytes")
                .hasMessageContaining("[read/too-large]");
    }
}
