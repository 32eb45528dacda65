package se.samverkan.protocol.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.id.Id;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.protocol.RuleContext;

/**
 * What the minutes of a meeting speak of, to tell whether they say a word about something that was left open. Any heading, passage, decision, cell
 * or left-over
 * text counts, in whatever item; so does everything that they point at. Minutes without an item may speak of anything.
 */
final class Talk {

    /** Names on the roll and under the minutes, and their title, speak of nothing. */
    private static final Set<OwnText.Part> SPEAKING =
            EnumSet.complementOf(EnumSet.of(OwnText.Part.RECORD, OwnText.Part.ROLL, OwnText.Part.SIGNATURE));

    private final boolean unread;
    private final Spoken spoken;
    private final Set<ModelPath> things = new HashSet<>();

    /** What is spoken of at each meeting, found out when it is first asked for. */
    private static final class Talks {
        private final Map<MeetingId, Talk> byMeeting = new HashMap<>();
    }

    private Talk(Meeting meeting) {
        unread = meeting.getAgenda().isEmpty();
        TellingWords words = TellingWords.without(List.of());
        Spoken.Builder texts = new Spoken.Builder();
        for (OwnText text : meeting.ownTexts()) {
            if (SPEAKING.contains(text.part())) {
                words.read(text.text());
                words.moveTo(texts);
            }
        }
        spoken = texts.build();
        meeting.getTasks().forEach(task -> task.getDecision().ifPresent(this::point));
        meeting.allItems().forEach(item -> item.getContent().forEach(this::point));
    }

    static Talk at(Meeting meeting, RuleContext context) {
        return context.onceForAll(Talks.class, Talks::new)
                .byMeeting
                .computeIfAbsent(meeting.getId(), id -> new Talk(meeting));
    }

    /** Whether one of some meetings says a word about a matter, or may do so. */
    static boolean about(Matter matter, List<Meeting> meetings, RuleContext context) {
        return meetings.stream().anyMatch(meeting -> at(meeting, context).isAbout(matter));
    }

    /** Whether the minutes say a word about a matter, or may do so. */
    boolean isAbout(Matter matter) {
        return unread
                || !matter.canBeKnown()
                || matter.ids().stream().map(ModelPath::of).anyMatch(things::contains)
                || spoken.isAbout(matter);
    }

    private void point(Id id) {
        things.add(ModelPath.of(id));
    }

    private void point(ItemContent content) {
        if (content instanceof RecalledDecision recalled) {
            recalled.getRecalls().ifPresent(this::point);
        } else if (content instanceof QuotedDecision quoted) {
            quoted.getQuotes().ifPresent(this::point);
        } else if (content instanceof Decision decision) {
            decision.getEffects()
                    .forEach(effect -> effect.target().map(ModelPath::thing).ifPresent(things::add));
        }
    }
}
