package se.samverkan.minutes;

import java.util.List;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.ItemContent;

/**
 * An item while its contents are read.
 *
 * @param id its id
 * @param path the path to it
 * @param summary whether it repeats the decisions of the meeting
 * @param report whether it reports from another body
 * @param listed whether its heading says that it lists what is to be done
 * @param content what has been read so far
 */
record ItemState(
        AgendaItemId id, ModelPath path, boolean summary, boolean report, boolean listed, List<ItemContent> content) {

    /** The path of the content that is added next. */
    ModelPath next() {
        return path.then("content", content.size());
    }
}
