package se.samverkan.protocol.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.language.Bundle;
import se.samverkan.language.Language;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** The words and examples of the built-in rules, found by rule code in the resources beside this class. */
final class Catalogue {

    /** The words of each area of rules, and of what they share. */
    private static final Map<String, Texts> BUNDLES = new ConcurrentHashMap<>();

    /** The examples by their files; rules are made anew whenever a host asks what is installed. */
    private static final Map<String, String> EXAMPLES = new ConcurrentHashMap<>();

    private Catalogue() {}

    /** A rule with everything but its severities and the stage that it blocks; minutes show how it is kept and broken. */
    static RuleInfo.Builder rule(String code, RuleSource.Kind kind) {
        String example = "examples/" + code.replace('/', '-');
        return start(code, kind)
                .passingExample(EXAMPLES.computeIfAbsent(example + ".passes.txt", Catalogue::read))
                .breakingExample(EXAMPLES.computeIfAbsent(example + ".breaks.txt", Catalogue::read));
    }

    /** The same for a rule that looks further than minutes can show: a case in words tells how it is kept and broken. */
    static RuleInfo.Builder rule(String code, RuleSource.Kind kind, RuleScope scope) {
        return start(code, kind)
                .scope(scope)
                .passingCase(wording(code + ".passes"))
                .breakingCase(wording(code + ".breaks"));
    }

    private static RuleInfo.Builder start(String code, RuleSource.Kind kind) {
        return new RuleInfo.Builder()
                .code(FindingCode.parse(code))
                .summary(wording(code + ".summary"))
                .text(new FindingText(wording(code + ".message"), wording(code + ".hint")))
                .source(new RuleSource(kind, wording(code + ".source")));
    }

    /** Words of a rule: its key starts with the rule's code, and they lie in the bundle of the code's area. */
    static Wording wording(String key) {
        return wording(key.substring(0, key.indexOf('/')), key);
    }

    /** Words that go into slots. */
    static Wording word(String key) {
        return wording("words", key);
    }

    /** Why a rule is not evaluated. */
    static Wording reason(String key) {
        return wording("reasons", key);
    }

    private static Wording wording(String bundle, String key) {
        return BUNDLES.computeIfAbsent(bundle, Texts::load).get(key);
    }

    /** The bundles of one area in both languages. */
    private record Texts(Bundle swedish, Bundle english) {

        static Texts load(String bundle) {
            return new Texts(
                    Bundle.load(Catalogue.class, bundle, Language.SWEDISH),
                    Bundle.load(Catalogue.class, bundle, Language.ENGLISH));
        }

        Wording get(String key) {
            return new Wording(swedish.get(key), english.get(key));
        }
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
