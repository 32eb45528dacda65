package se.samverkan.architecture.stranger.closed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.samverkan.finding.Finding;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.ReadOptions;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;
import se.samverkan.language.Vocabulary;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;

/** A stranger's program, which says what it has found. Its package is not open to core. */
public final class Main {

    private Main() {}

    /**
     * Reads and checks a document.
     *
     * @param arguments the document
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Formats formats = Formats.installed();
        say("module", Formats.class.getModule().getName());
        say("formats", ids(formats));
        say("in the boot layer", ids(Formats.installed(ModuleLayer.boot())));
        Vocabulary words = Vocabulary.installed(Main.class.getClassLoader());
        Imported imported =
                formats.read(Path.of(arguments[0]), ReadOptions.defaults().withVocabulary(words));
        say("reader", imported.sources().getReader().orElse("none"));
        say("place", imported.meeting().getPlace().orElse("none"));
        ProtocolCheck check = ProtocolCheck.installed();
        say("rules", check.rules().size());
        Report report = check.check(imported.collaboration(), imported.meeting().getId())
                .locatedBy(imported.sources());
        for (Finding finding : report.findings()) {
            if (finding.getCode().toString().startsWith("our/")) {
                say("finding", finding.getPlace().orElseThrow().getFirst());
                say("in Swedish", finding.message(Language.SWEDISH));
                say("in English", finding.message(Language.ENGLISH));
            }
        }
        say("closed", closed());
    }

    private static String closed() {
        try {
            return Bundle.load(Main.class, "texts", Language.ENGLISH).get("custom");
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static List<String> ids(Formats formats) {
        return formats.all().stream().map(Format::id).toList();
    }

    private static void say(String what, Object answer) {
        System.out.println(what + ": " + answer);
    }
}
