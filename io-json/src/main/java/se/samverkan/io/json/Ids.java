package se.samverkan.io.json;

import java.util.function.Function;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;

/** Ids and paths: strings. */
final class Ids {

    static final Codec<AgendaItemId> AGENDA_ITEM = id(AgendaItemId::parse);
    static final Codec<AttachmentId> ATTACHMENT = id(AttachmentId::parse);
    static final Codec<AttendanceId> ATTENDANCE = id(AttendanceId::parse);
    static final Codec<DecisionId> DECISION = id(DecisionId::parse);
    static final Codec<GroupId> GROUP = id(GroupId::parse);
    static final Codec<MeetingId> MEETING = id(MeetingId::parse);
    static final Codec<MinutesRecordId> MINUTES_RECORD = id(MinutesRecordId::parse);
    static final Codec<OrganisationId> ORGANISATION = id(OrganisationId::parse);
    static final Codec<PersonId> PERSON = id(PersonId::parse);
    static final Codec<TaskId> TASK = id(TaskId::parse);

    static final Codec<ModelPath> PATH = Scalars.text("path", ModelPath::parse, ModelPath::toString);

    /** What an id can be the id of, where only the document says it. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    enum Kind {
        AGENDA_ITEM(AgendaItemId.class, AgendaItemId::parse),
        ATTACHMENT(AttachmentId.class, AttachmentId::parse),
        ATTENDANCE(AttendanceId.class, AttendanceId::parse),
        DECISION(DecisionId.class, DecisionId::parse),
        GROUP(GroupId.class, GroupId::parse),
        MEETING(MeetingId.class, MeetingId::parse),
        MINUTES_RECORD(MinutesRecordId.class, MinutesRecordId::parse),
        ORGANISATION(OrganisationId.class, OrganisationId::parse),
        PERSON(PersonId.class, PersonId::parse),
        TASK(TaskId.class, TaskId::parse);

        private final Class<? extends Id> type;
        private final Function<String, Id> parse;

        Kind(Class<? extends Id> type, Function<String, Id> parse) {
            this.type = type;
            this.parse = parse;
        }

        static Kind of(Id id) {
            for (Kind kind : values()) {
                if (kind.type.isInstance(id)) {
                    return kind;
                }
            }
            throw new IllegalStateException("no kind for " + id.getClass());
        }

        Id parse(String text) {
            return parse.apply(text);
        }
    }

    private Ids() {}

    private static <I extends Id> Codec<I> id(Function<String, I> parse) {
        return Scalars.text("id", parse, Id::value);
    }
}
