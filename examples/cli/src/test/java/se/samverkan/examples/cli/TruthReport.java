package se.samverkan.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.io.Formats;

/**
 * Prints how well documents are read, a table for each with what differs, and the whole at the end.
 *
 * <p>{@code TruthReport [--totals] [DIR|FILE…]}: without arguments the bundled samples and core's fixtures, from the folder of this module.
 */
final class TruthReport {

    private TruthReport() {}

    public static void main(String[] arguments) throws IOException {
        List<String> names = new ArrayList<>(List.of(arguments));
        boolean totalsOnly = names.remove("--totals");
        List<Path> places = names.isEmpty()
                ? List.of(Truth.SAMPLES, Truth.FIXTURES)
                : names.stream().map(Path::of).toList();
        List<Truth> truths = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                truths.addAll(Truth.allIn(place));
            } else {
                Truth.find(place)
                        .ifPresentOrElse(truths::add, () -> System.err.println("no truth was found for " + place));
            }
        }
        print(truths, totalsOnly, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Compares all and prints; a document that cannot be read is named and passed over. */
    static void print(List<Truth> truths, boolean totalsOnly, PrintStream out) {
        Formats formats = Formats.installed();
        Map<String, FieldScore> totals = new LinkedHashMap<>();
        for (Truth truth : truths) {
            try {
                TruthComparison comparison = truth.compare(formats);
                comparison.scores().forEach(score -> totals.merge(score.field(), score, FieldScore::plus));
                if (!totalsOnly) {
                    out.print("\n" + truth.document().normalize() + "\n" + comparison.shown());
                }
            } catch (IOException | RuntimeException e) {
                out.print("\n" + truth.document().normalize() + "\n  cannot be read: " + e + "\n");
            }
        }
        out.print("\nAll " + truths.size() + " documents\n");
        totals.values().forEach(total -> out.print("  " + total.row() + "\n"));
    }
}
