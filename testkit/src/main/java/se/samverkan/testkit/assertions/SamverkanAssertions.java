package se.samverkan.testkit.assertions;

import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.io.Imported;
import se.samverkan.io.Outlined;
import se.samverkan.meeting.Meeting;
import se.samverkan.outline.Outline;
import se.samverkan.protocol.Report;

/**
 * Entry to the assertions, for a static import beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(report).hasOnly("numbering/gap").at("agendaItems[ekasa/2026-03-05/7].number");
 * assertThat(meeting).hasSameContentAs(other);
 * }</pre>
 */
public final class SamverkanAssertions {

    private SamverkanAssertions() {}

    /**
     * Assertions about a report.
     *
     * @param actual the report
     * @return the assertions
     */
    public static ReportAssert assertThat(Report actual) {
        return new ReportAssert(actual);
    }

    /**
     * Assertions about findings, of whatever they come from.
     *
     * @param actual the findings
     * @return the assertions
     */
    public static FindingsAssert assertThatFindings(Iterable<Finding> actual) {
        return new FindingsAssert(actual);
    }

    /**
     * Assertions about a meeting.
     *
     * @param actual the meeting
     * @return the assertions
     */
    public static MeetingAssert assertThat(Meeting actual) {
        return new MeetingAssert(actual);
    }

    /**
     * Assertions about a collaboration.
     *
     * @param actual the collaboration
     * @return the assertions
     */
    public static CollaborationAssert assertThat(Collaboration actual) {
        return new CollaborationAssert(actual);
    }

    /**
     * Assertions about an outline.
     *
     * @param actual the outline
     * @return the assertions
     */
    public static OutlineAssert assertThat(Outline actual) {
        return new OutlineAssert(actual);
    }

    /**
     * Assertions about what an outline format read.
     *
     * @param actual what was read
     * @return the assertions about its findings
     */
    public static FindingsAssert assertThat(Outlined actual) {
        return new FindingsAssert(actual.findings());
    }

    /**
     * Assertions about what was read from a document.
     *
     * @param actual what was read
     * @return the assertions about its findings
     */
    public static FindingsAssert assertThat(Imported actual) {
        return new FindingsAssert(actual.getFindings());
    }
}
