package se.samverkan.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What came of a run of the program.
 *
 * @param exitCode the exit code
 * @param out what went to the standard output, decoded as the UTF-8 that it must be
 * @param err what went to the error output
 */
record Outcome(int exitCode, String out, String err) {

    /** Runs the program for an English user, unwatched and without colours. */
    static Outcome of(String... arguments) {
        return of(InputStream.nullInputStream(), false, false, Locale.ENGLISH, arguments);
    }

    static Outcome withInput(String input, String... arguments) {
        return of(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                false,
                false,
                Locale.ENGLISH,
                arguments);
    }

    static Outcome of(InputStream in, boolean watched, boolean colours, Locale user, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Samverkan.run(new Terminal(in, out, err, watched, colours), user, arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
