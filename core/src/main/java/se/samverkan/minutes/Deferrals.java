package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.time.Deadline;

/**
 * Finds that an item is put off, and to when: "sätts upp till ett av höstens möten", "bordläggs till den 17 mars".
 *
 * <p>Some words put off whatever they are said of ("bordläggs"); others do only together with a time ("planeras in till", "tas upp igen på").
 */
final class Deferrals {

    /** How many characters words that name no known time may have: "till nämndens sammanträde". */
    private static final int LONGEST = 60;

    /** How many characters may stand between what puts off and the time. */
    private static final int NEAR = 15;

    private final Desk desk;

    Deferrals(Desk desk) {
        this.desk = desk;
    }

    /** The item with what its words put off. What is told of other meetings puts off nothing here. */
    AgendaItem in(AgendaItem item, List<Saying> sayings, boolean told) {
        for (Saying saying : sayings) {
            for (Lexicon.Match cue : cues(saying, told)) {
                Optional<Deadline> to = time(saying, cue);
                boolean certain = !cue.code().equals("schedule")
                        || to.filter(time -> isOfMatter(saying, cue, time)).isPresent();
                if (certain && !saying.isOpen(cue, desk.words)) {
                    return deferred(item, to, saying);
                }
            }
        }
        return item;
    }

    private static List<Lexicon.Match> cues(Saying saying, boolean told) {
        if (saying.decided()) {
            return saying.cues("defer", "to-defer", "schedule");
        }
        return told ? List.of() : saying.cues("defer", "schedule");
    }

    /** Whether it is the matter that is planned in, not something that shall be done: it is called one, or comes up at a meeting. */
    private boolean isOfMatter(Saying saying, Lexicon.Match cue, Deadline time) {
        boolean meeting = time instanceof Deadline.NextMeeting || time instanceof Deadline.MeetingIn;
        boolean matter = cue.start() == 0
                || desk.words
                        .get("matter")
                        .firstIn(saying.folded())
                        .filter(match -> match.code().equals("noun") && match.start() <= cue.end())
                        .isPresent();
        int at = saying.words().indexOf(time.asWritten(), cue.end());
        return (meeting || matter) && at >= 0 && at - cue.end() <= NEAR;
    }

    private AgendaItem deferred(AgendaItem item, Optional<Deadline> to, Saying saying) {
        to.ifPresent(time -> desk.ledger.cite(item.path().then("deferredTo"), saying.text(), time.asWritten()));
        return item.withOutcome(ItemOutcome.DEFERRED).withDeferredTo(to);
    }

    private Optional<Deadline> time(Saying saying, Lexicon.Match cue) {
        String rest = saying.words().substring(cue.end());
        Optional<Deadline> time = Deadline.find(rest, desk.date, true);
        if (time.isPresent() || cue.code().equals("schedule")) {
            return time;
        }
        String words = Words.trimMarks(rest);
        boolean led = desk.words
                .start("receiverlead", saying.folded().substring(cue.end()).strip())
                .isPresent();
        return led && words.length() <= LONGEST ? Optional.of(Deadline.parse(words)) : Optional.empty();
    }
}
