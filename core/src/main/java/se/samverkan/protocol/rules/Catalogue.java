package se.samverkan.protocol.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleSource;

/** The words and examples of the built-in rules, found by rule code in the resources beside this class. */
final class Catalogue {

    private static final Bundle SWEDISH = Bundle.load(Catalogue.class, "rules", Language.SWEDISH);
    private static final Bundle ENGLISH = Bundle.load(Catalogue.class, "rules", Language.ENGLISH);

    private Catalogue() {}

    /** A rule with everything but its severities and the stage that it blocks. */
    static RuleInfo.Builder rule(String code, RuleSource.Kind kind) {
        String example = "examples/" + code.replace('/', '-');
        return new RuleInfo.Builder()
                .code(FindingCode.parse(code))
                .summary(wording(code + ".summary"))
                .text(new FindingText(wording(code + ".message"), wording(code + ".hint")))
                .source(new RuleSource(kind, wording(code + ".source")))
                .passingExample(read(example + ".passes.txt"))
                .breakingExample(read(example + ".breaks.txt"));
    }

    static Wording wording(String key) {
        return new Wording(SWEDISH.get(key), ENGLISH.get(key));
    }

    /** The severities of a rule that counts in every profile. */
    static Map<Profile, Severity> weights(Severity notes, Severity protocol, Severity statutory) {
        Map<Profile, Severity> weights = new EnumMap<>(Profile.class);
        weights.put(Profile.NOTES, notes);
        weights.putAll(weightsIfVerified(protocol, statutory));
        return Collections.unmodifiableMap(weights);
    }

    /** The severities of a rule that is off for notes, because nobody verifies them. */
    static Map<Profile, Severity> weightsIfVerified(Severity protocol, Severity statutory) {
        Map<Profile, Severity> weights = new EnumMap<>(Profile.class);
        weights.put(Profile.PROTOCOL, protocol);
        weights.put(Profile.STATUTORY, statutory);
        return Collections.unmodifiableMap(weights);
    }

    private static String read(String file) {
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
