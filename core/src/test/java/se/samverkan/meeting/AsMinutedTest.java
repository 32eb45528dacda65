package se.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samverkan.extension.Extensions;
import se.samverkan.lifecycle.History;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Term;

class AsMinutedTest {

    /** Types that are never seen in the projection, with all that they have; the words of the first two stand in passages. */
    private static final Set<String> GONE = new TreeSet<>(Set.of(
            "Figure", "RecalledDecision", "ForwardedQuestion", "PlannedItem", "QuotedGoals", "Reservation", "Task"));

    /** The list that the documentation of {@link Meeting#asMinuted()} gives. */
    @Test
    void dropsWhatMinutesCannotCarryAndNothingElse() {
        assertThat(valued(FullMeeting.full()))
                .as("the example gives every attribute a value")
                .isEqualTo(all(FullMeeting.full()));
        Set<String> dropped = new TreeSet<>(valued(FullMeeting.full()));
        dropped.removeAll(valued(FullMeeting.full().asMinuted()));
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
        assertThat(FullMeeting.full().asMinuted().getMinutes())
                .extracting(record -> record.getTitle().orElse(""))
                .containsExactly("Protokoll styrgrupp");
    }

    @Test
    void namesThingsByTheirPlace() {
        Meeting minuted = FullMeeting.full().asMinuted();
        assertThat(minuted.getId()).hasToString("meeting");
        assertThat(minuted.getAttendance().get(0).getId()).hasToString("meeting/n1");
        assertThat(minuted.getAgenda().get(0).getId()).hasToString("meeting/i1");
        assertThat(minuted.decisions().get(0).getId()).hasToString("meeting/i1/d1");
        assertThat(minuted.getAttachments().get(0).getId()).hasToString("meeting/b1");
        assertThat(minuted.getMinutes().get(0).getId()).hasToString("meeting/m1");
    }

    @Test
    void squeezesBlanksAndPartsPassagesAtTheirLines() {
        Meeting meeting = FullMeeting.full()
                .withPreamble(new Passage.Builder()
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
        Attendance entry = FullMeeting.attendance()
                .withAffiliationAsWritten(Optional.empty())
                .withTitle("enhetschef\nprojektledare")
                .withNote("via länk\nersätter Bo Ek")
                .withOnline(false);
        Attendance minuted = FullMeeting.full()
                .withAttendance(entry)
                .asMinuted()
                .getAttendance()
                .get(0);
        assertThat(minuted.getAffiliationAsWritten()).contains("Ekåsa kommun");
        assertThat(minuted.getTitle()).contains("enhetschef, projektledare");
        assertThat(minuted.getNote()).contains("ersätter Bo Ek\nvia länk");
        assertThat(minuted.isOnline()).isEmpty();
    }

    @Test
    void dropsLinksWithoutWordsAndUnplacedMarks() {
        Meeting minuted = FullMeeting.full()
                .withPreamble(new Passage.Builder()
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
