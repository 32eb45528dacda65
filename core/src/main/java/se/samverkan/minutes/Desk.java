package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.language.Text;
import se.samverkan.meeting.Task;

/** What the steps that read items share: the tools, and what is known of the meeting by then. */
final class Desk {

    final Words words;
    final Ledger ledger;
    final Ids ids;
    final Roll roll;
    final People people;
    final DecisionScan scan;
    final Optional<LocalDate> date;

    /** The name of the group that met, folded. */
    final Optional<String> ownGroup;

    final List<Task> tasks = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final Bounds bounds = new Bounds(findings);

    Desk(Words words, Ledger ledger, Ids ids, Roll roll, People people, Basics basics) {
        this.words = words;
        this.ledger = ledger;
        this.ids = ids;
        this.roll = roll;
        this.people = people;
        this.date = basics.day();
        this.ownGroup = basics.groupName.map(Text::fold);
        this.scan = new DecisionScan(words, ownGroup, basics.groupKind.map(kind -> kind.code()));
    }
}
