package se.samverkan.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeMap;
import se.samverkan.finding.Finding;
import se.samverkan.finding.SourcePlace;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.io.Exporter;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;

/**
 * The report of a check as JSON, for other programs. Its id is {@code report}, and no file ending calls for it.
 *
 * <p>It is one object: {@code format} ({@code samverkan-report/1}), {@code meeting}, {@code profile}, {@code language}; {@code verdicts}, for
 * each stage {@code yes}, {@code no} or {@code unknown}; {@code findings}, each with {@code code}, {@code severity}, {@code path},
 * {@code place} ({@code document}, {@code unit}, {@code line}, {@code lastLine} if it is another, {@code column}, {@code within}),
 * {@code message}, {@code hint}, {@code quote} and {@code slots}; and {@code results}, for each rule {@code rule}, {@code outcome} and
 * {@code reason}. What is absent is left out. Message, hint and reason are in the language of the options; programs go by codes and slots.
 */
public final class ReportJson implements Exporter<Report> {

    private static final String FORMAT = "samverkan-report/1";

    /** The format; it has no state. */
    public ReportJson() {}

    @Override
    public String id() {
        return "report";
    }

    @Override
    public Class<Report> accepts() {
        return Report.class;
    }

    @Override
    public void write(Report value, OutputStream out, WriteOptions options) throws IOException {
        JsonOut.write(out, json -> report(value, options.getLanguage(), json));
    }

    private static void report(Report report, Language language, JsonOut out) {
        out.object(() -> {
            out.text(FormatCheck.PROPERTY, FORMAT);
            out.textIfAny("meeting", report.getMeeting().map(MeetingId::value));
            out.text("profile", report.getProfile().code());
            out.text("language", language.tag());
            out.name("verdicts").object(() -> {
                for (MinutesStage stage : MinutesStage.values()) {
                    out.text(Scalars.code(stage), Scalars.code(report.allows(stage)));
                }
            });
            out.name("findings").list(report.getFindings(), (finding, o) -> finding(finding, language, o));
            out.name("results").list(report.getResults(), (result, o) -> result(result, language, o));
        });
    }

    private static void finding(Finding finding, Language language, JsonOut out) {
        out.object(() -> {
            out.text("code", finding.getCode().toString());
            out.text("severity", Scalars.code(finding.getSeverity()));
            out.textIfAny("path", finding.getPath().map(ModelPath::toString));
            finding.getPlace().ifPresent(place -> place(place, out.name("place")));
            out.text("message", finding.message(language));
            out.text("hint", finding.hint(language));
            out.textIfAny("quote", finding.getQuote());
            if (!finding.getSlots().isEmpty()) {
                // Equal maps can differ in order.
                out.name("slots").object(() -> new TreeMap<>(finding.getSlots()).forEach(out::text));
            }
        });
    }

    private static void place(SourcePlace place, JsonOut out) {
        out.object(() -> {
            out.textIfAny("document", place.getDocument());
            out.text("unit", Scalars.code(place.getUnit()));
            out.name("line").number(place.getFirst());
            if (place.getLast() != place.getFirst()) {
                out.name("lastLine").number(place.getLast());
            }
            place.getColumn().ifPresent(column -> out.name("column").number(column));
            out.textIfAny("within", place.getWithin());
        });
    }

    private static void result(RuleResult result, Language language, JsonOut out) {
        out.object(() -> {
            out.text("rule", result.getRule().toString());
            out.text("outcome", Scalars.code(result.getOutcome()));
            out.textIfAny("reason", result.getReason().map(reason -> reason.template(language)));
        });
    }
}
