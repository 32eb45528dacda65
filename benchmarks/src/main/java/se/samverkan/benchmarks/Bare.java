package se.samverkan.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * The peer: the same JSON document, byte for byte, bound with Jackson alone to records of the same shape, property by property.
 *
 * <p>They are the cheapest records that hold it. Ids and open codes are plain strings, what is absent is null, lists are the ones that Jackson
 * made, and nothing is checked; ours checks ids and codes, makes lists that cannot be changed, refuses what stands twice, keeps what it does not
 * know, and tells line and column of every mistake. What the sample does not hold is an {@link Object} here.
 */
final class Bare {

    // As java.time prints a time without seconds; Jackson's own way adds them.
    private static final String MINUTES = "HH:mm";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    static final ObjectReader READER = MAPPER.readerFor(Collaboration.class);

    /** Lays the document out as ours does. */
    static final ObjectWriter WRITER = MAPPER.writerFor(Collaboration.class)
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Bare() {}

    record Collaboration(
            String format,
            @Nullable List<Organisation> organisations,
            @Nullable List<Object> parties,
            @Nullable List<Object> areas,
            @Nullable List<Person> people,
            @Nullable List<Object> contactPoints,
            @Nullable List<Group> groups,
            @Nullable List<Object> memberships,
            @Nullable List<Object> substitutions,
            @Nullable List<Object> assignments,
            @Nullable List<Meeting> meetings,
            @Nullable List<Object> goals,
            @Nullable List<Object> annualPlans,
            @Nullable List<Object> meetingPlans,
            @Nullable List<Object> personas,
            @Nullable List<Object> agreements,
            @Nullable List<Object> documents,
            @Nullable List<Object> funding,
            @Nullable List<Object> incidents,
            @Nullable List<Object> projects,
            @Nullable List<Object> events,
            @Nullable List<Object> identities,
            @Nullable List<Coverage> coverage) {}

    record Organisation(
            String id,
            String name,
            @Nullable String kind,
            @Nullable String sector,
            @Nullable String side,
            @Nullable List<String> aliases,
            @Nullable List<Object> names,
            @Nullable String parent,
            @Nullable String responsibleAuthority,
            @Nullable Boolean contracted) {}

    record Person(
            String id,
            String name,
            @Nullable List<String> aliases,
            @Nullable List<Object> names,
            @Nullable List<Object> positions) {}

    record Group(
            String id,
            String name,
            @Nullable String kind,
            @Nullable List<String> aliases,
            @Nullable List<Object> names,
            @Nullable String parent,
            @Nullable Boolean outside,
            @Nullable String area,
            @Nullable List<String> owners,
            @Nullable List<String> expectedParties,
            @Nullable String mandate,
            @Nullable List<Object> seats,
            @Nullable Object numbering,
            @Nullable Object minutesPolicy,
            @Nullable String substitutePolicy,
            @Nullable List<Object> standingItems,
            @Nullable String assignment,
            @Nullable Object term,
            @Nullable List<Object> history) {}

    record Coverage(String group, DateRange days) {}

    record DateRange(LocalDate first, LocalDate last) {}

    /** On the agenda an item is always an item; inside one it has a type. */
    record Meeting(
            String id,
            @Nullable String group,
            @Nullable LocalDate date,
            @Nullable Weekday weekdayAsWritten,
            @JsonFormat(pattern = MINUTES) @Nullable LocalTime start,
            @JsonFormat(pattern = MINUTES) @Nullable LocalTime end,
            @Nullable String whenAsWritten,
            @Nullable String place,
            @Nullable List<Attendance> attendance,
            @Nullable List<Content> preamble,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NONE) @Nullable
            List<AgendaItem> agenda,

            @Nullable List<Task> tasks,
            @Nullable NextMeeting nextMeeting,
            @Nullable List<Attachment> attachments,
            @Nullable List<MinutesRecord> minutes,
            @Nullable List<String> unplaced,
            @Nullable Form form,
            @Nullable String series,
            @Nullable List<Object> notice,
            @Nullable List<Object> questions,
            @Nullable List<Object> quotedGoals,
            @Nullable List<Object> history) {}

    @EnumNaming(KebabCaseStrategy.class)
    enum Weekday {
        MONDAY,
        TUESDAY,
        WEDNESDAY,
        THURSDAY,
        FRIDAY,
        SATURDAY,
        SUNDAY
    }

    @EnumNaming(KebabCaseStrategy.class)
    enum Form {
        ON_SITE,
        ONLINE,
        HYBRID
    }

    record Attendance(
            String id,
            @Nullable String name,
            @Nullable String person,
            @Nullable String affiliationAsWritten,
            @Nullable String organisationName,
            @Nullable String organisation,
            @Nullable String title,
            Status status,
            @Nullable List<String> roles,
            @Nullable Boolean online,
            @Nullable ItemRange part,
            @Nullable Mention substituteFor,
            @Nullable String note,
            @Nullable String party,
            @Nullable List<Mention> speaksFor,
            @Nullable Mention via,
            @JsonFormat(pattern = MINUTES) @Nullable LocalTime arrivedAt,
            @JsonFormat(pattern = MINUTES) @Nullable LocalTime leftAt) {}

    @EnumNaming(KebabCaseStrategy.class)
    enum Status {
        PRESENT,
        ABSENT,
        NOT_CALLED,
        UNKNOWN
    }

    record ItemRange(int first, int last) {}

    record Mention(String asWritten, @Nullable Target target) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Thing.class, name = "thing"),
        @JsonSubTypes.Type(value = Holder.class, name = "holder"),
        @JsonSubTypes.Type(value = Everybody.class, name = "everybody")
    })
    sealed interface Target {}

    record Thing(String kind, String id) implements Target {}

    record Holder(String role) implements Target {}

    record Everybody() implements Target {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OnDate.class, name = "date"),
        @JsonSubTypes.Type(value = WithinDays.class, name = "within"),
        @JsonSubTypes.Type(value = AtNextMeeting.class, name = "nextMeeting"),
        @JsonSubTypes.Type(value = AsText.class, name = "text")
    })
    sealed interface Deadline {}

    record OnDate(String asWritten, LocalDate date) implements Deadline {}

    record WithinDays(String asWritten, int days) implements Deadline {}

    record AtNextMeeting(String asWritten) implements Deadline {}

    record AsText(String asWritten) implements Deadline {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Passage.class, name = "passage"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = Decision.class, name = "decision"),
        @JsonSubTypes.Type(value = QuotedDecision.class, name = "quotedDecision"),
        @JsonSubTypes.Type(value = SummaryLine.class, name = "summaryLine"),
        @JsonSubTypes.Type(value = AgendaItem.class, name = "item")
    })
    sealed interface Content {}

    record AgendaItem(
            String id,
            @Nullable ItemNumber number,
            String title,
            @Nullable String reference,
            @Nullable List<Link> links,
            @Nullable List<String> kinds,
            @Nullable List<Mention> participants,
            @Nullable Outcome outcome,
            @Nullable List<Content> content,
            @Nullable String origin,
            @Nullable String reportFrom,
            @Nullable Deadline deferredTo,
            @Nullable List<Object> crossReferences,
            @Nullable List<Mention> conflicted,
            @Nullable List<Object> reservations)
            implements Content {}

    record ItemNumber(String number, NumberStyle style) {}

    /** The parts of a style are written even when they are empty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record NumberStyle(String before, String after) {}

    record Link(String text, String target) {}

    @EnumNaming(KebabCaseStrategy.class)
    enum Outcome {
        HANDLED,
        NOTHING_TO_REPORT,
        DEFERRED,
        NOT_TAKEN_UP
    }

    record Passage(
            @Nullable Layout form,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int level,
            String text,
            @Nullable List<Link> links)
            implements Content {}

    @EnumNaming(KebabCaseStrategy.class)
    enum Layout {
        LIST_ITEM,
        HEADING
    }

    record Table(
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean headed,
            @Nullable List<List<String>> rows) implements Content {}

    record Decision(
            String id,
            String text,
            @Nullable String label,
            @Nullable Mode mode,
            @Nullable LocalDate decidedOn,
            @Nullable List<Mention> responsible,
            @Nullable Deadline due,
            @Nullable String condition,
            @Nullable Object tacitWindow,
            @Nullable List<Object> effects,
            @Nullable List<Object> history)
            implements Content {}

    @EnumNaming(KebabCaseStrategy.class)
    enum Mode {
        BY_EMAIL,
        TACIT
    }

    record QuotedDecision(
            String text,
            @Nullable String label,
            @Nullable String quotes,
            @Nullable Mention body,
            @Nullable LocalDate decidedOn,
            @Nullable List<Mention> responsible,
            @Nullable Deadline due)
            implements Content {}

    record SummaryLine(
            String text,
            @Nullable String label,
            @Nullable String repeats,
            @Nullable List<Mention> responsible,
            @Nullable Deadline due)
            implements Content {}

    record Task(
            String id,
            @Nullable List<Mention> responsible,
            String what,
            @Nullable Deadline due,
            @Nullable String cited,
            @Nullable String decision,
            @Nullable List<Object> history) {}

    record NextMeeting(
            @Nullable LocalDate date,
            @JsonFormat(pattern = MINUTES) @Nullable LocalTime start,
            @JsonFormat(pattern = MINUTES) @Nullable LocalTime end,
            @Nullable String place,
            @Nullable LocalDate questionDeadline,
            @Nullable Form form,
            @Nullable String asWritten) {}

    record Attachment(
            String id,
            @Nullable String label,
            String title,
            @Nullable String target,
            @Nullable String document,
            @Nullable Boolean toNotice) {}

    record MinutesRecord(
            String id,
            Kind kind,
            @Nullable String title,
            @Nullable ItemRange declaredRange,
            @Nullable SignOff signOff,
            @Nullable String version,
            @Nullable List<String> certifiedItems,
            @Nullable Object commentWindow,
            @Nullable String registration,
            @Nullable String publishedAt,
            @Nullable List<Object> history) {}

    @EnumNaming(KebabCaseStrategy.class)
    enum Kind {
        PROTOCOL,
        NOTES
    }

    record SignOff(
            @Nullable List<Signature> signatures, @Nullable String note) {}

    record Signature(
            String role,
            @Nullable Mention signatory,
            @Nullable LocalDate date) {}
}
