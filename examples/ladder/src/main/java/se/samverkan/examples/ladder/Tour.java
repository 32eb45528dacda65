package se.samverkan.examples.ladder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Formats;

/** Builds the collaboration and shows what can be done with it; each step is a class of its own. */
public final class Tour {

    private static final Path SAMPLE = Path.of("examples", "samples", "beredningsgrupp-anteckningar.txt");

    private Tour() {}

    /**
     * Tells everything on the standard output.
     *
     * @param arguments a file with minutes to join; without it the sample of the repository, for a run in its folder
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path minutes = arguments.length == 0 ? SAMPLE : Path.of(arguments[0]);
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            tell(Asbygden.collaboration(), minutes, out);
        }
    }

    static void tell(Collaboration collaboration, Path minutes, PrintStream out) throws IOException {
        Formats formats = Formats.installed();
        GroupTour.tell(collaboration, out);
        WhoTour.tell(collaboration, out);
        PlanTour.tell(collaboration, out);
        FollowTour.tell(collaboration, out);
        AgreementTour.tell(collaboration, out);
        CheckTour.tell(collaboration, out);
        StoreTour.tell(collaboration, formats, out);
        JoinTour.tell(collaboration, formats.read(minutes), out);
    }

    /** A heading with its line. */
    static void heading(String words, PrintStream out) {
        out.println();
        out.println(words);
        out.println("-".repeat(words.length()));
    }
}
