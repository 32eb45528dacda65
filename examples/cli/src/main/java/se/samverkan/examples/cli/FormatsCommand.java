package se.samverkan.examples.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import se.samverkan.io.Exporter;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;
import se.samverkan.io.Importer;
import se.samverkan.io.OutlineFormat;

/** {@code samverkan formats}: what can be read and written here, and where it comes from. */
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {

    private final Run run;

    FormatsCommand(Run run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Texts texts = run.texts();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.get("formats.id"),
                texts.get("formats.reads"),
                texts.get("formats.writes"),
                texts.get("formats.endings"),
                texts.get("formats.provider")));
        for (Format format : Formats.installed().all()) {
            rows.add(List.of(
                    format.id(),
                    reads(format),
                    writes(format),
                    String.join(", ", format.extensions()),
                    format.getClass().getName() + " (" + home(format.getClass()) + ")"));
        }
        run.terminal().out().print(Columns.of(rows));
        return ExitCode.FINE;
    }

    private String reads(Format format) {
        if (format instanceof OutlineFormat) {
            return run.texts().get("formats.documents");
        }
        return format instanceof Importer ? run.texts().get("formats.data") : "–";
    }

    private String writes(Format format) {
        if (format instanceof Exporter<?> exporter) {
            return run.texts()
                    .of("formats.of", exporter.accepts().getSimpleName().toLowerCase(Locale.ROOT));
        }
        return format instanceof OutlineFormat document && document.writer().isPresent()
                ? run.texts().get("formats.documents")
                : "–";
    }

    /** The module that a format came with, or on the class path the jar: so it can be told which plugin brought it. */
    private static String home(Class<?> provider) {
        if (provider.getModule().isNamed()) {
            return provider.getModule().getName();
        }
        CodeSource source = provider.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "–";
        }
        try {
            URI location = source.getLocation().toURI();
            return String.valueOf(Path.of(location).getFileName());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return source.getLocation().toString();
        }
    }
}
