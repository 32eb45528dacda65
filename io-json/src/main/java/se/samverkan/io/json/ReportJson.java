package se.samverkan.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.SourcePlace;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.io.Exporter;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.language.PersonalIdentityNumbers;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;
import se.samverkan.protocol.Verdict;

/**
 * The report of a check as JSON, for other programs. Its id is {@code report}, and no file ending calls for it.
 *
 * <p>It is one object: {@code format} ({@code samverkan-report/1}), {@code meeting} (left out for a whole collaboration), {@code profile},
 * {@code language}; {@code verdicts}, for each stage {@code yes}, {@code no} or {@code unknown}, and {@code because}, for each stage that is not
 * open the codes of the rules that stand in its way; {@code findings}, each with {@code code}, {@code severity}, {@code path}, {@code place}
 * ({@code document}, {@code unit}, {@code line}, {@code lastLine} if it is another, {@code column}, {@code within}), {@code message},
 * {@code hint}, {@code quote}, {@code slots}, {@code fingerprint}, {@code fingerprintOfWords} and {@code suggestion} ({@code path}, {@code was},
 * {@code becomes}); {@code waived}, each with its {@code finding} and {@code waiver}; {@code results}, for each rule {@code rule}, {@code outcome} and
 * {@code reason}; and for a whole collaboration {@code meetings}, a report for each. What is absent is left out. Message, hint and reason are in the
 * language of the options; programs go by codes and slots.
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
            contents(report, language, out);
        });
    }

    private static void contents(Report report, Language language, JsonOut out) {
        out.textIfAny("meeting", report.getMeeting().map(MeetingId::value));
        out.text("profile", report.getProfile().code());
        out.text("language", language.tag());
        verdicts(report, out);
        out.name("findings").list(report.getFindings(), (finding, o) -> finding(finding, report, language, o));
        if (!report.getWaived().isEmpty()) {
            out.name("waived")
                    .list(
                            report.getWaived(),
                            (waived, o) -> o.object(() -> {
                                finding(waived.finding(), report, language, o.name("finding"));
                                WaiversJson.WAIVER.write(waived.waiver(), o.name("waiver"));
                            }));
        }
        out.name("results").list(report.getResults(), (result, o) -> result(result, language, o));
        if (!report.getMeetings().isEmpty()) {
            out.name("meetings")
                    .list(report.getMeetings(), (meeting, o) -> o.object(() -> contents(meeting, language, o)));
        }
    }

    private static void verdicts(Report report, JsonOut out) {
        Map<MinutesStage, List<FindingCode>> because = new EnumMap<>(MinutesStage.class);
        out.name("verdicts").object(() -> {
            for (MinutesStage stage : MinutesStage.values()) {
                Verdict verdict = report.allows(stage);
                out.text(Scalars.code(stage), Scalars.code(verdict));
                if (verdict != Verdict.YES) {
                    because.put(stage, because(report, stage));
                }
            }
        });
        if (!because.isEmpty()) {
            out.name("because")
                    .object(() -> because.forEach((stage, codes) -> out.texts(
                            Scalars.code(stage),
                            codes.stream().map(FindingCode::toString).toList())));
        }
    }

    /** What stands in the way, or if nothing does, what leaves it open. */
    private static List<FindingCode> because(Report report, MinutesStage stage) {
        List<FindingCode> blocking =
                report.blocking(stage).stream().map(Finding::getCode).distinct().toList();
        return blocking.isEmpty()
                ? report.unjudged(stage).stream().map(RuleResult::getRule).toList()
                : blocking;
    }

    private static void finding(Finding finding, Report report, Language language, JsonOut out) {
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
            out.text("fingerprint", finding.fingerprint());
            out.textIfAny("fingerprintOfWords", finding.fingerprintOfWords());
            report.suggestion(finding).ifPresent(edit -> suggestion(edit, out.name("suggestion")));
        });
    }

    private static void suggestion(Edit edit, JsonOut out) {
        out.object(() -> {
            out.text("path", edit.path().toString());
            out.textIfAny("was", edit.was().map(PersonalIdentityNumbers::redact));
            out.text("becomes", PersonalIdentityNumbers.redact(edit.becomes()));
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
