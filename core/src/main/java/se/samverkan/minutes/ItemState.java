package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * @param dates the dates that have been told so far
 */
record ItemState(
        AgendaItemId id,
        ModelPath path,
        boolean summary,
        boolean report,
        boolean listed,
        List<ItemContent> content,
        Dates dates) {

    ItemState(AgendaItemId id, ModelPath path, boolean summary, boolean report, boolean listed) {
        this(id, path, summary, report, listed, new ArrayList<>(), new Dates());
    }

    /** The last date of a growing content; each part is looked through once, however often it is asked for. */
    static final class Dates {

        private int seen;
        private Optional<LocalDate> last = Optional.empty();

        Optional<LocalDate> latest(List<ItemContent> content, Function<ItemContent, Optional<LocalDate>> dateOf) {
            for (; seen < content.size(); seen++) {
                last = dateOf.apply(content.get(seen)).or(() -> last);
            }
            return last;
        }
    }

    /** The path of the content that is added next. */
    ModelPath next() {
        return path.then("content", content.size());
    }
}
