package se.samverkan.examples.cli;

import java.time.Duration;
import java.util.Locale;

/**
 * A bar that shows how far a long run has come, drawn over itself on one line of the error output.
 *
 * <p>Only for a person who watches, and only when there is something to wait for: with many documents from the start, else after a second.
 */
final class Progress {

    private static final int MANY = 20;
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final int CELLS = 30;
    private static final int WIDTH = 79;
    private static final String CLEAR_LINE = "\r\033[K";

    private final Terminal terminal;
    private final int total;
    private final long start = System.nanoTime();
    private int done;
    private boolean drawn;

    Progress(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
    }

    /** Says which document comes now. */
    void next(String name) {
        boolean worthIt = total > MANY || System.nanoTime() - start > PATIENCE;
        if (terminal.isWatched() && worthIt) {
            int filled = CELLS * done / total;
            String bar = "#".repeat(filled) + ".".repeat(CELLS - filled);
            String line = String.format(Locale.ROOT, "[%s] %d/%d  ", bar, done, total);
            // A line that wraps could not be cleared. The end of a path says more than its start.
            int room = Math.min(name.length(), Math.max(0, WIDTH - line.length()));
            terminal.err().print(CLEAR_LINE + line + name.substring(name.length() - room));
            terminal.err().flush();
            drawn = true;
        }
        done++;
    }

    /** Takes the bar away, so that other output starts on a clean line. */
    void clear() {
        if (drawn) {
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
            drawn = false;
        }
    }
}
