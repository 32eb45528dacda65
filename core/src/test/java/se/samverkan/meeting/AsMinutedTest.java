package se.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.CollaborationGoalsId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

class AsMinutedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Mention ANNA = Mention.of("Anna Berg", new PersonId("anna-berg"));
    private static final Extensions MORE = Extensions.none().with("x", new ExtensionValue.Text("y"));
    private static final Deadline DUE = new Deadline.NextMeeting("till nästa möte");

    /** Every attribute of every type has a value. */
    private static Meeting full() {
        return new Meeting.Builder()
                .id(new MeetingId("styrgrupp/2026-03-05"))
                .group(new GroupId("styrgrupp"))
                .date(DAY)
                .weekdayAsWritten(DayOfWeek.THURSDAY)
                .start(LocalTime.of(13, 0))
                .end(LocalTime.of(15, 0))
                .whenAsWritten("fika från start")
                .place("Teams")
                .addAttendance(attendance())
                .addPreamble(Passage.of("Mål 2026"))
                .addAgenda(item())
                .addTask(new Task.Builder()
                        .id(new TaskId("styrgrupp/2026-03-05/t1"))
                        .addResponsible(ANNA)
                        .what("ringer")
                        .due(DUE)
                        .cited(ModelPath.of(new MeetingId("styrgrupp/2026-03-05"))
                                .then("preamble", 0))
                        .decision(new DecisionId("styrgrupp/2026-03-05/25/d1"))
                        .history(History.of(Step.to(TaskStage.OPEN)))
                        .extensions(MORE)
                        .build())
                .nextMeeting(new NextMeeting.Builder()
                        .date(DAY.plusWeeks(4))
                        .start(LocalTime.of(13, 0))
                        .end(LocalTime.of(15, 0))
                        .place("Teams")
                        .questionDeadline(DAY.plusWeeks(3))
                        .asWritten("Nästa möte är den 2 april.")
                        .form(MeetingForm.ONLINE)
                        .build())
                .addAttachment(new Attachment.Builder()
                        .id(new AttachmentId("styrgrupp/2026-03-05/b1"))
                        .label("Bilaga 1")
                        .title("Årsplan")
                        .target("https://narvard.example.se/arsplan")
                        .document(new DocumentId("arsplan-2026"))
                        .toNotice(true)
                        .extensions(MORE)
                        .build())
                .addMinutes(minutes("draft", "Utkast"), minutes("m1", "Protokoll styrgrupp"))
                .addUnplaced("Okänd text")
                .form(MeetingForm.ONLINE)
                .series(new MeetingSeriesId("styrgrupp-2026"))
                .addNotice(new PlannedItem.Builder()
                        .number(ItemNumber.of(25, NumberStyle.SECTION))
                        .title("Föregående protokoll")
                        .addKind(ItemKind.PREVIOUS_MINUTES)
                        .addPresenter(ANNA)
                        .minutedAs(new AgendaItemId("styrgrupp/2026-03-05/25"))
                        .build())
                .addQuestion(new ForwardedQuestion.Builder()
                        .id(new ForwardedQuestionId("styrgrupp/2026-03-05/q1"))
                        .what("Vem betalar?")
                        .sender(new GroupId("styrgrupp"))
                        .receiver(Mention.of("samrådet"))
                        .addCarrier(ANNA)
                        .cited(ModelPath.of(new MeetingId("styrgrupp/2026-03-05")))
                        .continues(new ForwardedQuestionId("styrgrupp/2026-01-15/q1"))
                        .history(History.of(Step.to(QuestionStage.RAISED)))
                        .extensions(MORE)
                        .build())
                .addQuotedGoal(new QuotedGoals.Builder()
                        .period(Term.between(DAY, DAY))
                        .addGoal("Tryggare hemgång")
                        .goalsId(new CollaborationGoalsId("mal-2026"))
                        .cited(ModelPath.of(new MeetingId("styrgrupp/2026-03-05")))
                        .build())
                .history(History.of(Step.to(MeetingStage.HELD)))
                .extensions(MORE)
                .build();
    }

    private static Attendance attendance() {
        return new Attendance.Builder()
                .id(new AttendanceId("styrgrupp/2026-03-05/n7"))
                .name("Anna Berg")
                .person(new PersonId("anna-berg"))
                .affiliationAsWritten("Ekåsa kommun, enhetschef")
                .organisationName("Ekåsa kommun")
                .organisation(new OrganisationId("ekasa-kommun"))
                .title("enhetschef")
                .status(AttendanceStatus.PRESENT)
                .addRole(Role.CHAIR)
                .online(true)
                .part(new ItemRange(1, 5))
                .substituteFor(Mention.of("Bo Ek", new PersonId("bo-ek")))
                .note("via länk")
                .party(new PartyId("kommunen"))
                .addSpeaksFor(Mention.of("skolan"))
                .via(Mention.of("Bo Ek"))
                .arrivedAt(LocalTime.of(13, 10))
                .leftAt(LocalTime.of(14, 0))
                .extensions(MORE)
                .build();
    }

    private static MinutesRecord minutes(String id, String title) {
        return new MinutesRecord.Builder()
                .id(new MinutesRecordId(id))
                .kind(MinutesKind.PROTOCOL)
                .title(title)
                .declaredRange(new ItemRange(1, 5))
                .signOff(new SignOff.Builder()
                        .addSignature(new Signature.Builder()
                                .role(Role.CHAIR)
                                .signatory(ANNA)
                                .date(DAY)
                                .build())
                        .note("Digitalt signerat")
                        .build())
                .version("2")
                .addCertifiedItem(new AgendaItemId("styrgrupp/2026-03-05/25"))
                .commentWindow(Term.from(DAY))
                .registration("KS 2026-11")
                .publishedAt("webbplatsen")
                .history(History.of(Step.to(MinutesStage.DRAFTED)))
                .extensions(MORE)
                .build();
    }

    private static AgendaItem item() {
        return new AgendaItem.Builder()
                .id(new AgendaItemId("styrgrupp/2026-03-05/25"))
                .number(ItemNumber.of(25, NumberStyle.SECTION))
                .title("Föregående protokoll")
                .reference("– se protokoll")
                .addLink(new Link("protokoll", "https://narvard.example.se"))
                .addKind(ItemKind.PREVIOUS_MINUTES)
                .addParticipant(ANNA)
                .outcome(ItemOutcome.HANDLED)
                .origin(ItemOrigin.CALLED)
                .reportFrom(new GroupId("au"))
                .deferredTo(DUE)
                .addCrossReference(new CrossReference("se punkt 5", Optional.empty()))
                .addConflicted(ANNA)
                .addReservation(new Reservation.Builder()
                        .addBy(ANNA)
                        .text("För dyrt.")
                        .against(new DecisionId("styrgrupp/2026-03-05/25/d1"))
                        .build())
                .extensions(MORE)
                .addContent(new Passage.Builder()
                        .form(Passage.Form.LIST_ITEM)
                        .level(1)
                        .text("Se sidan.")
                        .addLink(new Link("sidan", "#"))
                        .build())
                .addContent(new ContentTable.Builder()
                        .headed(true)
                        .addRow(new ContentTable.Row(List.of("Vad", "Vem")))
                        .build())
                .addContent(new Decision.Builder()
                        .id(new DecisionId("styrgrupp/2026-03-05/25/d1"))
                        .text("Anna Berg ringer till nästa möte.")
                        .label("Beslut")
                        .mode(DecisionMode.BY_EMAIL)
                        .decidedOn(DAY)
                        .addResponsible(ANNA)
                        .due(DUE)
                        .condition("om pengarna räcker")
                        .tacitWindow(Term.until(DAY))
                        .addEffect(new DecisionEffect(EffectKind.APPROVES, Optional.empty(), Optional.of("planen")))
                        .history(History.of(Step.to(DecisionStage.EFFECTIVE)))
                        .extensions(MORE)
                        .build())
                .addContent(new RecalledDecision.Builder()
                        .text("I höstas beslutade gruppen om mallen.")
                        .recalls(new DecisionId("styrgrupp/2025-10-01/3/d1"))
                        .decidedOn(DAY)
                        .build())
                .addContent(new Figure.Builder()
                        .label("Figur 1")
                        .caption("Figur 1. Stegen")
                        .target("bild1.png")
                        .build())
                .addContent(new QuotedDecision.Builder()
                        .text("Årsplanen godkänns.")
                        .label("Beslut")
                        .quotes(new DecisionId("au/2026-02-02/1/d1"))
                        .body(Mention.of("AU"))
                        .decidedOn(DAY)
                        .addResponsible(ANNA)
                        .due(DUE)
                        .build())
                .addContent(new SummaryLine.Builder()
                        .text("Anna Berg ringer till nästa möte.")
                        .label("Beslut")
                        .repeats(new DecisionId("styrgrupp/2026-03-05/25/d1"))
                        .addResponsible(ANNA)
                        .due(DUE)
                        .build())
                .build();
    }

    /** Types that are never seen in the projection, with all that they have; the words of the first two stand in passages. */
    private static final Set<String> GONE = new TreeSet<>(Set.of(
            "Figure", "RecalledDecision", "ForwardedQuestion", "PlannedItem", "QuotedGoals", "Reservation", "Task"));

    /** The list that the documentation of {@link Meeting#asMinuted()} gives. */
    @Test
    void dropsWhatMinutesCannotCarryAndNothingElse() {
        assertThat(valued(full()))
                .as("the example gives every attribute a value")
                .isEqualTo(all(full()));
        Set<String> dropped = new TreeSet<>(valued(full()));
        dropped.removeAll(valued(full().asMinuted()));
        assertThat(dropped.stream().filter(name -> !GONE.contains(typeOf(name))))
                .containsExactly(
                        "AgendaItem.conflicted",
                        "AgendaItem.crossReferences",
                        "AgendaItem.deferredTo",
                        "AgendaItem.extensions",
                        "AgendaItem.kinds",
                        "AgendaItem.origin",
                        "AgendaItem.outcome",
                        "AgendaItem.participants",
                        "AgendaItem.reportFrom",
                        "AgendaItem.reservations",
                        "Attachment.document",
                        "Attachment.extensions",
                        "Attachment.target",
                        "Attachment.toNotice",
                        "Attendance.arrivedAt",
                        "Attendance.extensions",
                        "Attendance.leftAt",
                        "Attendance.organisation",
                        "Attendance.party",
                        "Attendance.person",
                        "Attendance.speaksFor",
                        "Attendance.via",
                        "Decision.condition",
                        "Decision.due",
                        "Decision.effects",
                        "Decision.extensions",
                        "Decision.history",
                        "Decision.responsible",
                        "Decision.tacitWindow",
                        "Meeting.extensions",
                        "Meeting.form",
                        "Meeting.group",
                        "Meeting.history",
                        "Meeting.notice",
                        "Meeting.questions",
                        "Meeting.quotedGoals",
                        "Meeting.series",
                        "Meeting.tasks",
                        "Mention.target",
                        "MinutesRecord.certifiedItems",
                        "MinutesRecord.commentWindow",
                        "MinutesRecord.extensions",
                        "MinutesRecord.history",
                        "MinutesRecord.publishedAt",
                        "MinutesRecord.registration",
                        "MinutesRecord.version",
                        "NextMeeting.date",
                        "NextMeeting.end",
                        "NextMeeting.form",
                        "NextMeeting.place",
                        "NextMeeting.questionDeadline",
                        "NextMeeting.start",
                        "QuotedDecision.body",
                        "QuotedDecision.decidedOn",
                        "QuotedDecision.due",
                        "QuotedDecision.quotes",
                        "QuotedDecision.responsible",
                        "SummaryLine.due",
                        "SummaryLine.repeats",
                        "SummaryLine.responsible");
        assertThat(dropped.stream()
                        .map(AsMinutedTest::typeOf)
                        .filter(GONE::contains)
                        .distinct())
                .containsExactlyElementsOf(GONE);
    }

    private static String typeOf(String attribute) {
        return attribute.substring(0, attribute.indexOf('.'));
    }

    @Test
    void keepsTheNewestMinutesOnly() {
        assertThat(full().asMinuted().getMinutes())
                .extracting(record -> record.getTitle().orElse(""))
                .containsExactly("Protokoll styrgrupp");
    }

    @Test
    void namesThingsByTheirPlace() {
        Meeting minuted = full().asMinuted();
        assertThat(minuted.getId()).hasToString("meeting");
        assertThat(minuted.getAttendance().get(0).getId()).hasToString("meeting/n1");
        assertThat(minuted.getAgenda().get(0).getId()).hasToString("meeting/i1");
        assertThat(minuted.decisions().get(0).getId()).hasToString("meeting/i1/d1");
        assertThat(minuted.getAttachments().get(0).getId()).hasToString("meeting/b1");
        assertThat(minuted.getMinutes().get(0).getId()).hasToString("meeting/m1");
    }

    @Test
    void squeezesBlanksAndPartsPassagesAtTheirLines() {
        Meeting meeting = full().withPreamble(new Passage.Builder()
                .form(Passage.Form.LIST_ITEM)
                .level(1)
                .text(" Mål   ett \n\nMål två")
                .build());
        assertThat(meeting.asMinuted().getPreamble())
                .containsExactly(
                        new Passage.Builder()
                                .form(Passage.Form.LIST_ITEM)
                                .level(1)
                                .text("Mål ett")
                                .build(),
                        Passage.of("Mål två"));
    }

    @Test
    void bringsAffiliationsAndRemarksIntoOneForm() {
        Attendance entry = attendance()
                .withAffiliationAsWritten(Optional.empty())
                .withTitle("enhetschef\nprojektledare")
                .withNote("via länk\nersätter Bo Ek")
                .withOnline(false);
        Attendance minuted =
                full().withAttendance(entry).asMinuted().getAttendance().get(0);
        assertThat(minuted.getAffiliationAsWritten()).contains("Ekåsa kommun");
        assertThat(minuted.getTitle()).contains("enhetschef, projektledare");
        assertThat(minuted.getNote()).contains("ersätter Bo Ek\nvia länk");
        assertThat(minuted.isOnline()).isEmpty();
    }

    @Test
    void dropsLinksWithoutWordsAndUnplacedMarks() {
        Meeting minuted = full().withPreamble(new Passage.Builder()
                        .text("Mål 2026")
                        .addLink(new Link("annat", "https://narvard.example.se"))
                        .build())
                .withUnplaced(",", "och", " – ")
                .asMinuted();
        assertThat(minuted.getPreamble()).containsExactly(Passage.of("Mål 2026"));
        assertThat(minuted.getUnplaced()).containsExactly("och");
    }

    /** The attributes that have a value anywhere in the meeting, as {@code Type.attribute}. */
    private static Set<String> valued(Meeting meeting) {
        Set<String> names = new TreeSet<>();
        visit(meeting, names, false);
        return names;
    }

    private static Set<String> all(Meeting meeting) {
        Set<String> names = new TreeSet<>();
        visit(meeting, names, true);
        return names;
    }

    private static void visit(Object value, Set<String> names, boolean empty) {
        Optional<Class<?>> type = Arrays.stream(value.getClass().getInterfaces())
                .filter(i -> i.getPackageName().startsWith("se.samverkan.meeting") || i == Mention.class)
                .filter(i -> i.isSealed() && !i.getSimpleName().equals("ItemContent"))
                .<Class<?>>map(i -> i)
                .findFirst();
        if (type.isEmpty()) {
            return;
        }
        for (Method getter : getters(type.get())) {
            List<Object> parts = parts(call(getter, value));
            if (empty || !parts.isEmpty()) {
                names.add(type.get().getSimpleName() + "." + attribute(getter));
            }
            parts.forEach(part -> visit(part, names, empty));
        }
    }

    private static List<Method> getters(Class<?> type) {
        List<Method> getters = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean attribute = method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && (method.getName().startsWith("get") || method.getName().startsWith("is"));
            if (attribute && (Modifier.isAbstract(method.getModifiers()) || DEFAULTED.contains(method.getName()))) {
                getters.add(method);
            }
        }
        getters.sort(Comparator.comparing(Method::getName));
        return getters;
    }

    /** Attributes with a default. */
    private static final Set<String> DEFAULTED = Set.of(
            "getMode", "getForm", "getLevel", "isHeaded", "getHistory", "getExtensions", "isToNotice", "getPeriod");

    private static String attribute(Method getter) {
        String name = getter.getName().substring(getter.getName().startsWith("is") ? 2 : 3);
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private static List<Object> parts(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<List<Object>>map(List::of).orElse(List.of());
        }
        boolean unknown = value.equals(false)
                || value.equals(Extensions.none())
                || value.equals(History.none())
                || value.equals(Term.unknown());
        if (unknown) {
            return List.of();
        }
        return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }

    private static Object call(Method getter, Object value) {
        try {
            return getter.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
