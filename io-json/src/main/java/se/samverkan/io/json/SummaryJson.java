package se.samverkan.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.io.WriteOptions;
import se.samverkan.meeting.Meeting;

/**
 * Who met, what was decided, who does what by when: a flat view of meetings as JSON, for people, spreadsheets and scoring. Its id is
 * {@code summary}, and no file ending calls for it.
 *
 * <p>It is one object for a collaboration with one meeting, and an array otherwise. An object has the properties {@code kind}
 * ({@code protokoll}, {@code motesanteckning}), {@code group}, {@code date}, {@code start}, {@code end}, {@code place},
 * {@code declared_range}, {@code people}, {@code items}, {@code decisions}, {@code next_meeting}, {@code attachments} and {@code tasks}; what
 * is not known is null. Among the decisions are those quoted from other bodies and those that a summary repeats, told apart by their
 * {@code kind}. It leaves out most of what the minutes say and cannot be read back: that is what {@link JsonFormat} is for.
 */
public final class SummaryJson implements Exporter<Collaboration> {

    /** The format; it has no state. */
    public SummaryJson() {}

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public Class<Collaboration> accepts() {
        return Collaboration.class;
    }

    @Override
    public void write(Collaboration value, OutputStream out, WriteOptions options) throws IOException {
        List<Meeting> meetings = value.getMeetings();
        JsonOut.write(out, json -> {
            if (meetings.size() == 1) {
                new Summary(value, meetings.get(0), json).write();
            } else {
                json.list(meetings, (meeting, each) -> new Summary(value, meeting, each).write());
            }
        });
    }
}
