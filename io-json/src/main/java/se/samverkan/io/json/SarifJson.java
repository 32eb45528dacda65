package se.samverkan.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.id.ModelPath;
import se.samverkan.io.Exporter;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.Waived;

/**
 * The report of a check in SARIF 2.1.0 (Static Analysis Results Interchange Format, an OASIS standard), so that an editor or a build server shows
 * the findings at the lines of the document. Its id is {@code sarif}, and its files end in {@code sarif}.
 *
 * <p>Severities are the levels {@code error}, {@code warning} and {@code note}. A finding whose lines are known has a region; one in a
 * word-processor file, which has no lines, has the number of its paragraph among its properties; the path in the model is its logical location. The
 * fingerprints are {@code samverkan/v1} (code and path) and {@code samverkanWords/v1} (code and quoted words). A waived finding is a suppressed
 * result with its reason. A suggestion is told in the properties: it changes the model and not the text. No full personal identity number comes into it.
 */
public final class SarifJson implements Exporter<Report> {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    /** What a URI holds as it is, besides letters and digits (RFC 3986, unreserved characters and the slash). */
    private static final String PLAIN_IN_URI = "-._~/";

    private static final String HEX = "0123456789ABCDEF";

    /** The format; it has no state. */
    public SarifJson() {}

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public List<String> extensions() {
        return List.of("sarif");
    }

    @Override
    public Class<Report> accepts() {
        return Report.class;
    }

    @Override
    public void write(Report value, OutputStream out, WriteOptions options) throws IOException {
        JsonOut.write(out, json -> new Writer(value, options.getLanguage(), json).log());
    }

    /** One log while it is written. */
    private static final class Writer {

        private final Report report;
        private final Language language;
        private final JsonOut out;
        private final List<FindingCode> rules = new ArrayList<>();

        Writer(Report report, Language language, JsonOut out) {
            this.report = report;
            this.language = language;
            this.out = out;
        }

        private Stream<Report> reports() {
            return Stream.concat(Stream.of(report), report.getMeetings().stream());
        }

        void log() {
            out.object(() -> {
                out.text("$schema", SCHEMA);
                out.text("version", "2.1.0");
                out.name("runs").list(List.of(report), (whole, o) -> o.object(this::run));
            });
        }

        private void run() {
            out.name("tool").object(() -> out.name("driver").object(this::driver));
            out.text("language", language.tag());
            out.text("columnKind", "utf16CodeUnits");
            out.name("results").list(reports().toList(), (part, o) -> results(part));
        }

        private void driver() {
            Map<FindingCode, Optional<RuleInfo>> known = new TreeMap<>();
            reports().forEach(part -> {
                part.getResults().forEach(result -> known.put(result.getRule(), result.getInfo()));
                // What reading found beside the rules is a rule to the standard.
                part.getFindings().forEach(finding -> known.putIfAbsent(finding.getCode(), Optional.empty()));
                part.getWaived()
                        .forEach(waived -> known.putIfAbsent(waived.finding().getCode(), Optional.empty()));
            });
            rules.addAll(known.keySet());
            out.text("name", "Samverkan");
            out.name("rules").list(known.entrySet(), (rule, o) -> rule(rule.getKey(), rule.getValue()));
        }

        private void rule(FindingCode code, Optional<RuleInfo> known) {
            out.object(() -> {
                out.text("id", code.toString());
                known.ifPresent(info -> {
                    words("shortDescription", info.getSummary().template(language));
                    words("help", info.getSource().citation().template(language));
                });
            });
        }

        private void results(Report part) {
            part.getFindings().forEach(finding -> result(finding, part, Optional.empty()));
            part.getWaived().forEach(waived -> result(waived.finding(), part, Optional.of(waived)));
        }

        private void result(Finding finding, Report part, Optional<Waived> waived) {
            out.object(() -> {
                out.text("ruleId", finding.getCode().toString());
                out.name("ruleIndex").number(rules.indexOf(finding.getCode()));
                out.text("level", level(finding.getSeverity()));
                words("message", finding.message(language) + " " + finding.hint(language));
                out.name("locations").list(List.of(finding), (f, o) -> location(f));
                out.name("partialFingerprints").object(() -> {
                    out.text("samverkan/v1", finding.fingerprint());
                    out.textIfAny("samverkanWords/v1", finding.fingerprintOfWords());
                });
                waived.ifPresent(w -> out.name("suppressions")
                        .list(
                                List.of(w),
                                (one, o) -> o.object(() -> {
                                    o.text("kind", "external");
                                    o.text("status", "accepted");
                                    o.text(
                                            "justification",
                                            PersonalIdentityNumbers.redact(
                                                    one.waiver().reason() + " ("
                                                            + one.waiver().by() + ", "
                                                            + one.waiver().until() + ")"));
                                })));
                part.suggestion(finding).ifPresent(this::suggestion);
            });
        }

        private void suggestion(Edit edit) {
            out.name("properties")
                    .object(() -> out.name("suggestion").object(() -> {
                        out.text("path", edit.path().toString());
                        out.textIfAny("was", edit.was().map(PersonalIdentityNumbers::redact));
                        out.text("becomes", PersonalIdentityNumbers.redact(edit.becomes()));
                    }));
        }

        private void location(Finding finding) {
            out.object(() -> {
                finding.getPlace()
                        .filter(place -> place.getDocument().isPresent())
                        .ifPresent(place -> physical(place, finding.getQuote()));
                finding.getPath()
                        .map(ModelPath::toString)
                        .ifPresent(path -> out.name("logicalLocations")
                                .list(List.of(path), (p, o) -> o.object(() -> o.text("fullyQualifiedName", p))));
            });
        }

        private void physical(SourcePlace place, Optional<String> quote) {
            out.name("physicalLocation").object(() -> {
                out.name("artifactLocation")
                        .object(() -> out.text("uri", uri(place.getDocument().orElse(""))));
                if (place.getUnit() == SourcePlace.Unit.LINE) {
                    out.name("region").object(() -> region(place, quote));
                } else {
                    out.name("properties").object(() -> out.name("paragraph").number(place.getFirst()));
                }
            });
        }

        private void region(SourcePlace place, Optional<String> quote) {
            out.name("startLine").number(place.getFirst());
            place.getColumn().ifPresent(column -> out.name("startColumn").number(column));
            out.name("endLine").number(place.getLast());
            quote.ifPresent(words -> words("snippet", words));
        }

        private void words(String name, String text) {
            out.name(name).object(() -> out.text("text", text));
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** The name of a file as the standard wants it: a relative or absolute reference, what is not plain in percent-encoded UTF-8. */
    private static String uri(String document) {
        String path = document.replace('\\', '/');
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || PLAIN_IN_URI.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return uri.toString();
    }
}
