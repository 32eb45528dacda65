package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;

/** The hyperlinks of a meeting's minutes. */
final class Links {

    /**
     * A link.
     *
     * @param path where it stands
     * @param link the link
     */
    record Placed(ModelPath path, Link link) {}

    private Links() {}

    /** Every link, in the order of the minutes. */
    static List<Placed> in(Meeting meeting) {
        List<Placed> found = new ArrayList<>();
        in(meeting.getPreamble(), meeting, "preamble", found);
        meeting.allItems().forEach(item -> {
            add(item.getLinks(), item::path, found);
            in(item.getContent(), item, "content", found);
        });
        return found;
    }

    private static void in(List<ItemContent> content, Identified owner, String attribute, List<Placed> found) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Passage passage) {
                int index = i;
                add(passage.getLinks(), () -> owner.path().then(attribute, index), found);
            }
        }
    }

    private static void add(List<Link> links, Supplier<ModelPath> path, List<Placed> found) {
        for (int i = 0; i < links.size(); i++) {
            found.add(new Placed(path.get().then("links", i), links.get(i)));
        }
    }
}
