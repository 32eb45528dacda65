package se.samverkan.examples.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.language.Text;

/**
 * Where the program reads and writes, and what the other end can show.
 *
 * <p>Everything goes out in UTF-8 and with LF line ends, whatever the machine is set to: minutes are Swedish, and a report that is diffed,
 * grepped or stored must not depend on who made it. Hence no {@code println} in this program.
 */
final class Terminal {

    /** How wide text is set: that of a terminal with room for the rest of the desk. */
    static final int WIDTH = 100;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;
    private final boolean colours;

    /**
     * A terminal.
     *
     * @param in the standard input
     * @param out the standard output
     * @param err the standard error output
     * @param watched whether a person sees the error output as it is written
     * @param colours whether colours are shown
     */
    Terminal(InputStream in, OutputStream out, OutputStream err, boolean watched, boolean colours) {
        this.in = in;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.watched = watched;
        this.colours = colours;
    }

    /** The one that the program was started in. picocli decides on colours; among much else it honours {@code NO_COLOR}. */
    static Terminal system() {
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isStandardErrorWatched(),
                Ansi.AUTO.enabled());
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    boolean isWatched() {
        return watched;
    }

    Ansi ansi() {
        return colours ? Ansi.ON : Ansi.OFF;
    }

    /** The text in a style, if the stream shows styles. Never picocli's markup: the text can be a document's. */
    String styled(PrintStream stream, String text, Style... styles) {
        boolean shown = colours && (stream == out || watched);
        return shown ? Style.on((IStyle[]) styles) + text + Style.reset.on() : text;
    }

    /** Words of a document as they may be shown: no personal identity number, and nothing that steers the terminal. */
    static String shown(String fromDocument) {
        return PersonalIdentityNumbers.redact(Text.clean(fromDocument));
    }

    /**
     * Whether a person sees the error output. Java only knows of input and output; where the system shows where the error output leads, that is
     * asked too.
     */
    @SuppressWarnings("SystemConsoleNull") // that it need not be null is what isTerminal is for
    private static boolean isStandardErrorWatched() {
        Console console = System.console();
        if (console == null || !isTerminal(console)) {
            return false;
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return true;
        }
    }

    /** Since JDK 22 there can be a console without a terminal, and a method that tells; before it a console was a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
