package se.samverkan.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.ItemKind;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.GroupId;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;

/**
 * Tells from which group an item reports, when its heading names one in full: "Uppdragsgrupp Psykisk hälsa – se mötesanteckningar", "Rapport
 * från styrgrupp Närvård". A group named so is known from then on.
 */
final class ReportSources {

    private final Bodies bodies;
    private final Words words;
    private final Map<AgendaItemId, GroupId> sources = new HashMap<>();

    ReportSources(Bodies bodies, Words words, List<AgendaItem> agenda) {
        this.bodies = bodies;
        this.words = words;
        agenda.stream()
                .flatMap(AgendaItem::withSubItems)
                .filter(item -> item.is(ItemKind.REPORT_FROM_GROUP))
                .forEach(item -> source(item.getTitle()).ifPresent(group -> sources.put(item.getId(), group)));
    }

    AgendaItem in(AgendaItem item) {
        GroupId source = sources.get(item.getId());
        return source == null ? item : item.withReportFrom(source);
    }

    private Optional<GroupId> source(String title) {
        String folded = Text.fold(title);
        int from = words.get("itemkind")
                .startingAt(folded, 0)
                .filter(lead -> lead.code().equals(ItemKind.REPORT_FROM_GROUP.code()))
                .map(Lexicon.Match::end)
                .filter(end -> title.startsWith(" ", end))
                .map(end -> end + 1)
                .orElse(0);
        return bodies.at(title, from)
                .filter(body -> isAlone(title, body.end()))
                .flatMap(bodies::named)
                .filter(group -> !bodies.isOwn(group));
    }

    /** Whether the name ends its heading, or a dash, a comma or a number follows; more words could be more groups. */
    private static boolean isAlone(String title, int end) {
        String rest = title.substring(end).strip();
        return rest.isEmpty() || !Character.isLetter(rest.charAt(0));
    }
}
