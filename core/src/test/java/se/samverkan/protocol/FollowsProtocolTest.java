package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.architecture.HostValidator;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Passage;
import se.samverkan.protocol.Hosts.Any;
import se.samverkan.protocol.Hosts.Archive;
import se.samverkan.protocol.Hosts.Draft;
import se.samverkan.protocol.Hosts.Grave;
import se.samverkan.protocol.Hosts.Late;
import se.samverkan.protocol.Hosts.Mild;
import se.samverkan.protocol.Hosts.Odd;
import se.samverkan.protocol.Hosts.Own;
import se.samverkan.protocol.Hosts.Publishing;
import se.samverkan.protocol.Hosts.Season;
import se.samverkan.protocol.Hosts.Strict;
import se.samverkan.protocol.Hosts.Torn;

/** A host asks by annotation that its meetings follow the protocol, and the validator it has answers. */
class FollowsProtocolTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Validator VALIDATOR = HostValidator.in(Locale.ENGLISH).getValidator();

    /** The one thing that is an error in notes. */
    private static final String NUMBER = "Samtal om 19121212-1212.";

    private static final String NUMBER_FOUND = "A personal identity number or coordination number stands here.";

    /** What a validator would read as templates, expressions and escapes. */
    private static final String HOSTILE =
            "${1+1} {jakarta.validation.constraints.NotNull.message} {findingCode} \\{ \\\\ \\$ \\} $ { å";

    private record ThisSeason(List<Meeting> getMeetings, Map<String, Meeting> getByName, Optional<Meeting> getNext)
            implements Season {}

    private static Meeting.Builder meeting(String id) {
        return new Meeting.Builder().id(new MeetingId(id));
    }

    private static AgendaItem.Builder item(String id, String title) {
        return new AgendaItem.Builder().id(new AgendaItemId(id)).title(title);
    }

    private static Attendance entry(String id, String name) {
        return new Attendance.Builder()
                .id(new AttendanceId(id))
                .name(name)
                .status(AttendanceStatus.PRESENT)
                .build();
    }

    private static Meeting withNumber(String id) {
        return meeting(id).addPreamble(Passage.of(NUMBER)).build();
    }

    private static Meeting sameNumberTwice(String title) {
        ItemNumber one = ItemNumber.of(1, NumberStyle.SECTION);
        return meeting("m")
                .addAgenda(item("m/1", title).number(one).build())
                .addAgenda(item("m/1~2", "Beslut").number(one).build())
                .build();
    }

    private static Set<String> paths(Object bean) {
        return Set.copyOf(VALIDATOR.validate(bean).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList());
    }

    @Test
    void aFieldIsCheckedAndEachFindingStandsAtItsProperty() {
        Meeting meeting = meeting("m")
                .addPreamble(Passage.of("God morgon."))
                .addPreamble(Passage.of(NUMBER))
                .addAttendance(entry("m/n1", "Bo Ek"))
                .addAttendance(entry("m/n2", NUMBER))
                .addAgenda(item("m/1", "Öppnande").build())
                .addAgenda(item("m/2", "Ärende")
                        .addContent(Passage.of("Text"))
                        .addContent(item("m/2/a", NUMBER)
                                .addContent(new Decision.Builder()
                                        .id(new DecisionId("m/2/a/d1"))
                                        .text(NUMBER)
                                        .build())
                                .build())
                        .build())
                .nextMeeting(new NextMeeting.Builder().asWritten(NUMBER).build())
                .addUnplaced(NUMBER)
                .build();
        assertThat(paths((Draft) () -> meeting))
                .containsExactlyInAnyOrder(
                        "meeting.preamble[1].text",
                        "meeting.attendance[1].name",
                        "meeting.agenda[1].content[1].title",
                        "meeting.agenda[1].content[1].content[0].text",
                        "meeting.nextMeeting.asWritten",
                        "meeting.unplaced[0]");
    }

    @Test
    void theIndexOfAnElementIsOnTheNodeAfterTheList() {
        ConstraintViolation<Draft> violation =
                VALIDATOR.validate((Draft) () -> withNumber("m")).iterator().next();
        List<String> nodes = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            nodes.add(node.getName() + " " + node.isInIterable() + " " + node.getIndex());
        }
        assertThat(nodes).containsExactly("meeting false null", "preamble false null", "text true 0");
    }

    @Test
    void whatHoldsOfTheWholeMeetingStandsAtTheValueAndOfAnEntryAtItsElement() {
        Meeting twice = meeting("m")
                .addAttendance(entry("m/n1", "Anna Berg"))
                .addAttendance(entry("m/n2", "Anna Berg"))
                .build();
        assertThat(HostValidator.shown(VALIDATOR.validate((Mild) () -> twice)))
                .contains(
                        "meeting.attendance[1]: Anna Berg has more than one entry in the attendance list.",
                        "meeting.attendance: Exactly one of those present should be named as chair, but the number is 0.");
    }

    @Test
    void nothingIsFoundInAMeetingThatFollowsTheProtocolNorInNone() {
        assertThat(VALIDATOR.validate((Draft)
                        () -> meeting("m").addPreamble(Passage.of("Välkomna.")).build()))
                .isEmpty();
        assertThat(VALIDATOR.validate((Archive) () -> Collaboration.of(
                        meeting("m").addPreamble(Passage.of("Välkomna.")).build())))
                .isEmpty();
        assertThat(VALIDATOR.validate((Draft) () -> null)).isEmpty();
        assertThat(VALIDATOR.validate((Archive) () -> null)).isEmpty();
    }

    @Test
    void findingsBelowTheThresholdAreNoViolations() {
        assertThat(VALIDATOR.validate((Draft) () -> sameNumberTwice("Öppnande")))
                .isEmpty();
        assertThat(paths((Mild) () -> sameNumberTwice("Öppnande"))).contains("meeting.agenda[1].number");
    }

    @Test
    void withoutAProfileTheMeetingSaysWhichItIs() {
        assertThat(VALIDATOR.validate((Any) () -> withNumber("m")))
                .as("a meeting without minutes is not held against the rules of minutes")
                .isEmpty();
    }

    @Test
    void twoProfilesAreAMistake() {
        assertThatThrownBy(() -> VALIDATOR.validate((Torn) () -> withNumber("m")))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("@FollowsProtocol takes one profile, not [NOTES, PROTOCOL]");
    }

    @Test
    void onlyMeetingsAndCollaborationsFollowProtocols() {
        assertThatThrownBy(() -> VALIDATOR.validate((Odd) () -> "x")).isInstanceOf(UnexpectedTypeException.class);
    }

    @Test
    void aCollaborationIsCheckedMeetingByMeeting() {
        Collaboration all = new Collaboration.Builder()
                .addMeeting(meeting("a").build())
                .addMeeting(withNumber("b"))
                .addMeeting(withNumber("c"))
                .build();
        assertThat(paths((Archive) () -> all))
                .containsExactlyInAnyOrder("all.meetings[1].preamble[0].text", "all.meetings[2].preamble[0].text");
    }

    @Test
    void elementsOfContainersAreChecked() {
        Meeting bad = withNumber("b");
        assertThat(paths(new ThisSeason(List.of(meeting("a").build(), bad), Map.of("våren", bad), Optional.of(bad))))
                .containsExactlyInAnyOrder(
                        "meetings[1].<list element>.preamble[0].text",
                        "byName[våren].<map value>.preamble[0].text",
                        "next.preamble[0].text");
    }

    /** Publishes meetings. */
    static class Desk {
        @FollowsProtocol(profile = Profile.NOTES)
        Meeting publish(@FollowsProtocol(profile = Profile.NOTES) Meeting draft) {
            return draft;
        }
    }

    @Test
    void parametersAndReturnValuesAreChecked() throws NoSuchMethodException {
        Method publish = Desk.class.getDeclaredMethod("publish", Meeting.class);
        ExecutableValidator executables = VALIDATOR.forExecutables();
        Meeting bad = withNumber("b");
        assertThat(HostValidator.shown(executables.validateParameters(new Desk(), publish, new Object[] {bad})))
                .containsExactly("publish.draft.preamble[0].text: " + NUMBER_FOUND);
        assertThat(HostValidator.shown(executables.validateReturnValue(new Desk(), publish, bad)))
                .containsExactly("publish.<return value>.preamble[0].text: " + NUMBER_FOUND);
    }

    /** By reflection, since core does not read the module of Hibernate Validator. */
    private static Finding payload(ConstraintViolation<?> violation) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.hibernate.validator.engine.HibernateConstraintViolation");
        return (Finding) type.getMethod("getDynamicPayload", Class.class).invoke(violation, Finding.class);
    }

    @Test
    void theFindingComesAlongAsDynamicPayload() throws ReflectiveOperationException {
        Meeting meeting =
                meeting("m").addPreamble(Passage.of(NUMBER)).addUnplaced(NUMBER).build();
        Map<String, Finding> findings = new HashMap<>();
        for (ConstraintViolation<Draft> violation : VALIDATOR.validate((Draft) () -> meeting)) {
            findings.put(violation.getPropertyPath().toString(), payload(violation));
        }
        assertThat(findings).containsOnlyKeys("meeting.preamble[0].text", "meeting.unplaced[0]");
        findings.forEach((path, finding) -> {
            assertThat(finding.getCode()).isEqualTo(FindingCode.parse("privacy/personal-identity-number"));
            assertThat(finding.getPath()).hasToString("Optional[" + path.replace("meeting.", "meetings[m].") + "]");
        });
    }

    @Test
    void theMessageIsTheFindingInTheLanguageThatIsAskedFor() {
        assertThat(HostValidator.shown((Draft) () -> withNumber("m"), SWEDISH))
                .containsExactly("meeting.preamble[0].text: Här står ett personnummer eller samordningsnummer.");
        assertThat(HostValidator.shown((Draft) () -> withNumber("m"), Locale.UK))
                .containsExactly("meeting.preamble[0].text: " + NUMBER_FOUND);
        assertThat(HostValidator.shown((Draft) () -> withNumber("m"), Locale.FRENCH))
                .containsExactly("meeting.preamble[0].text: " + NUMBER_FOUND);
    }

    @Test
    void wordsOfADocumentAreNeverReadAsATemplate() {
        Strict strict = () -> sameNumberTwice(HOSTILE);
        assertThat(HostValidator.shown(strict, Locale.ENGLISH))
                .contains("meeting.agenda[1].number: Number 1 is used twice, first for “" + HOSTILE + "”.");
        assertThat(HostValidator.shown(strict, SWEDISH))
                .contains("meeting.agenda[1].number: Nummer 1 används två gånger, först för ”" + HOSTILE + "”.");
        assertThat(VALIDATOR.validate(strict))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsOnly(FollowsProtocol.MESSAGE);
    }

    @Test
    void aHostCanSayItInItsOwnWords() {
        assertThat(HostValidator.shown((Own) () -> withNumber("m"), Locale.ENGLISH))
                .containsExactly("meeting.preamble[0].text: Fel privacy/personal-identity-number: "
                        + "Här står ett personnummer eller samordningsnummer.");
    }

    @Test
    void groupsAndPayloadsWorkAsEverywhere() {
        Late late = () -> withNumber("m");
        assertThat(VALIDATOR.validate(late)).isEmpty();
        assertThat(VALIDATOR.validate(late, Publishing.class))
                .singleElement()
                .satisfies(violation -> assertThat(
                                violation.getConstraintDescriptor().getPayload())
                        .containsExactly(Grave.class));
    }
}
