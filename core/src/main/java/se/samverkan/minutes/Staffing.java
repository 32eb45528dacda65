package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Seat;
import se.samverkan.id.GroupId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.SeatId;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;

/**
 * Finds who sits in a temporary working group that an item staffs: "Den tillfälliga arbetsgruppen bemannas med följande:" and the list below,
 * seats that nobody holds yet among them.
 *
 * <p>The group must be called by a name somewhere in the item, and by one only; otherwise a finding says so.
 */
final class Staffing {

    /** A member or a seat is named on a short line. */
    private static final int LONGEST_ENTRY = 100;

    /** The mark before a seat for which somebody is looked for. */
    private static final String OPEN = "?";

    private final Desk desk;
    private final Notes notes;
    private final Bodies bodies;
    private final Map<GroupId, Group> groups = new LinkedHashMap<>();
    private final List<Membership> memberships = new ArrayList<>();

    Staffing(Desk desk, Notes notes, Bodies bodies) {
        this.desk = desk;
        this.notes = notes;
        this.bodies = bodies;
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    void in(AgendaItem item) {
        Map<Integer, List<String>> lists = lists(item);
        if (!lists.isEmpty()) {
            Map<String, String> names = names(item);
            lists.forEach((lead, entries) -> staff(names, item, lead, entries));
        }
        item.subItems().forEach(this::in);
    }

    /** The places in the content of an item that lead to entries, each with its entries. */
    private Map<Integer, List<String>> lists(AgendaItem item) {
        Map<Integer, List<String>> lists = new LinkedHashMap<>();
        List<ItemContent> content = item.getContent();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Passage passage && isLead(passage.getText())) {
                List<String> entries = entries(content, i + 1);
                if (!entries.isEmpty()) {
                    lists.put(i, entries);
                }
            }
        }
        return lists;
    }

    /** "Den tillfälliga arbetsgruppen behöver bemannas med följande:". */
    private boolean isLead(String text) {
        Piece piece = desk.ledger.pieceOf(text);
        return text.endsWith(":")
                && desk.words.has("staffing", piece)
                && desk.words.all("group", piece).stream().anyMatch(Staffing::isTemporary);
    }

    private static boolean isTemporary(Lexicon.Match group) {
        return group.code().equals(GroupKind.TEMPORARY_WORKING_GROUP.code());
    }

    private List<String> entries(List<ItemContent> content, int from) {
        List<String> entries = new ArrayList<>();
        int i = from;
        while (i < content.size() && content.get(i) instanceof Passage passage && isEntry(passage.getText())) {
            entries.add(passage.getText());
            i++;
        }
        return entries;
    }

    private boolean isEntry(String text) {
        boolean named = Names.startsWithName(text, desk.words)
                || text.startsWith(OPEN)
                || desk.words.has("vacant", Text.fold(text));
        return named && text.length() <= LONGEST_ENTRY && !text.endsWith(".");
    }

    private void staff(Map<String, String> names, AgendaItem item, int lead, List<String> entries) {
        if (names.size() != 1) {
            notes.add(
                    "read/staffed-group-uncertain",
                    item.path().then("content", lead),
                    Map.of("alternatives", names.isEmpty() ? item.getTitle() : String.join(", ", names.values())));
            return;
        }
        GroupId id = new GroupId(names.keySet().iterator().next());
        Group.Builder group = new Group.Builder()
                .id(id)
                .name(names.values().iterator().next())
                .kind(GroupKind.TEMPORARY_WORKING_GROUP);
        for (int i = 0; i < entries.size(); i++) {
            ModelPath line = item.path().then("content", lead + 1 + i).then("text");
            entry(entries.get(i), line, id, i + 1, group);
        }
        groups.putIfAbsent(id, group.build());
    }

    /** What the item calls a temporary group, by what would be its id. */
    private Map<String, String> names(AgendaItem item) {
        Map<String, String> names = new LinkedHashMap<>();
        names(item.getTitle(), names);
        for (ItemContent part : item.getContent()) {
            if (part instanceof Passage passage) {
                names(passage.getText(), names);
            } else if (part instanceof Decision decision) {
                names(decision.getText(), names);
            }
        }
        names.remove("");
        return names;
    }

    private void names(String text, Map<String, String> names) {
        for (Lexicon.Match match : desk.words.get("group").allIn(Text.fold(text))) {
            if (isTemporary(match)) {
                bodies.at(text, match.start())
                        .ifPresent(body -> names.putIfAbsent(Text.slug(body.name()), body.name()));
            }
        }
    }

    /** "Anna Berg, Rehab - sammankallande", "Rehab – vakant", "? skolförvaltningarna". */
    private void entry(String text, ModelPath line, GroupId group, int number, Group.Builder seats) {
        List<Role> roles = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        boolean vacant = text.startsWith(OPEN);
        for (String part : parts(vacant ? text.substring(OPEN.length()) : text)) {
            Optional<String> role = desk.words.whole("role", part);
            role.map(Role::new).ifPresent(roles::add);
            boolean empty = desk.words.whole("vacant", part).isPresent();
            vacant |= empty;
            if (role.isEmpty() && !empty) {
                parts.add(part);
            }
        }
        boolean person = !vacant && !parts.isEmpty() && Names.isName(parts.get(0), desk.words);
        if (!vacant && !person) {
            return;
        }
        Membership.Builder membership = new Membership.Builder()
                .id(new MembershipId(group + "/m" + number))
                .group(group)
                .asWritten(person ? parts.get(0) : text)
                .addAllRoles(roles)
                .vacant(vacant);
        if (person) {
            desk.roll.find(parts.get(0)).ifPresent(entry -> membership.person(Optional.ofNullable(entry.person)));
        }
        String seat = String.join(", ", parts.subList(person ? 1 : 0, parts.size()));
        if (!seat.isBlank()) {
            SeatId id = new SeatId(group + "/s" + number);
            seats.addSeat(new Seat.Builder().id(id).name(seat).build());
            membership.seat(id);
        }
        Membership read = membership.build();
        desk.ledger.cite(read.path(), line, text);
        memberships.add(read);
    }

    /** The parts between commas, parentheses and dashes with blanks around them. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String folded = Text.fold(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean dash = folded.startsWith(" - ", i);
            if (i == text.length() || dash || ",()".indexOf(text.charAt(i)) >= 0) {
                String part = Words.trimMarks(text.substring(start, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = dash ? i + 2 : i + 1;
            }
        }
        return parts;
    }
}
