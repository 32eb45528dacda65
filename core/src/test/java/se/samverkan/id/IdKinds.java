package se.samverkan.id;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Every kind of id and how it is parsed, for tests that hold all kinds to the same law. */
final class IdKinds {

    private IdKinds() {}

    static Map<String, Function<String, Id>> parsers() {
        Map<String, Function<String, Id>> parsers = new TreeMap<>();
        parsers.put("AgendaItemId", AgendaItemId::parse);
        parsers.put("AttachmentId", AttachmentId::parse);
        parsers.put("AttendanceId", AttendanceId::parse);
        parsers.put("DecisionId", DecisionId::parse);
        parsers.put("GroupId", GroupId::parse);
        parsers.put("MeetingId", MeetingId::parse);
        parsers.put("MinutesRecordId", MinutesRecordId::parse);
        parsers.put("OrganisationId", OrganisationId::parse);
        parsers.put("PersonId", PersonId::parse);
        parsers.put("TaskId", TaskId::parse);
        return parsers;
    }
}
