package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.group.ItemKind;
import se.samverkan.id.DecisionId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Text;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.WrittenDate;

/**
 * Says what was inferred about items and could be wrong: headings that nothing marks, whose decision it is under a report from elsewhere, on
 * which day a decision between meetings was made.
 *
 * <p>What words, marks or a summary confirm is no inference; a doubt of one kind is told once for all of the document.
 */
final class ItemDoubts {

    /** How much of a decision a note tells. */
    private static final int LONGEST = 40;

    /** What is longer is no heading. */
    private static final int LONGEST_HEADING = 160;

    private final Desk desk;
    private final Notes notes;
    private final Set<DecisionId> repeated = new HashSet<>();
    private final List<Doubt> quoted = new ArrayList<>();
    private final List<Doubt> own = new ArrayList<>();
    private final List<Doubt> headings = new ArrayList<>();

    /** Something doubtful, and what is told of it. */
    private record Doubt(ModelPath path, String words) {}

    ItemDoubts(Desk desk, Notes notes) {
        this.desk = desk;
        this.notes = notes;
    }

    void note(List<AgendaItem> agenda, List<Line> lines) {
        agenda.stream()
                .flatMap(item -> item.summaryLines().stream())
                .map(SummaryLine::getRepeats)
                .forEach(decision -> decision.ifPresent(repeated::add));
        Set<String> plain = plain(lines);
        agenda.forEach(item -> {
            item(item, false);
            item.subItems().forEach(sub -> heading(sub, plain));
        });
        tell("read/decision-taken-as-quoted", quoted);
        tell("read/decision-taken-as-own", own);
        tell("read/headings-by-look", headings);
    }

    private void tell(String code, List<Doubt> doubts) {
        if (!doubts.isEmpty()) {
            List<String> words = doubts.stream().map(Doubt::words).toList();
            notes.add(
                    code,
                    doubts.get(0).path(),
                    Map.of("count", Integer.toString(doubts.size()), "words", Notes.few(words)));
        }
    }

    /** The lines that nothing sets off from narrative: neither style nor weight nor blank lines around them. */
    private static Set<String> plain(List<Line> lines) {
        Set<String> plain = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean alone = line.opensBlock()
                    && (i + 1 == lines.size() || lines.get(i + 1).opensBlock());
            if (line.is(Line.Shape.PARAGRAPH)
                    && !line.bold()
                    && !alone
                    && line.text().length() <= LONGEST_HEADING) {
                plain.add(Text.key(line.text()));
            }
        }
        return plain;
    }

    /** A sub-item that is told from a short line of narrative by its look alone. Items are told in company, by those of known titles. */
    private void heading(AgendaItem item, Set<String> plain) {
        boolean byLook = item.getNumber().isEmpty()
                && item.getKinds().isEmpty()
                && item.getReference().isEmpty()
                && plain.contains(Text.key(item.getTitle()));
        if (byLook) {
            headings.add(new Doubt(item.path(), item.getTitle()));
        }
    }

    private void item(AgendaItem item, boolean reportAbove) {
        boolean report = reportAbove || item.is(ItemKind.REPORT_FROM_GROUP);
        for (int i = 0; i < item.getContent().size(); i++) {
            ItemContent part = item.getContent().get(i);
            if (part instanceof AgendaItem sub) {
                item(sub, report);
            } else if (part instanceof QuotedDecision decision) {
                quoted(decision, item.path().then("content", i));
            } else if (part instanceof Decision decision) {
                own(decision, report);
                day(decision);
            }
        }
    }

    /** Another body's decision that names no body and no day is its own only by where it stands. */
    private void quoted(QuotedDecision decision, ModelPath path) {
        if (decision.getBody().isEmpty() && decision.getDecidedOn().isEmpty()) {
            quoted.add(new Doubt(path, start(decision.getText())));
        }
    }

    /** A decision under a report is this meeting's for certain when its words say who decides, or the summary repeats it. */
    private void own(Decision decision, boolean report) {
        if (!report || decision.getMode() != DecisionMode.MEETING || repeated.contains(decision.getId())) {
            return;
        }
        Piece text = desk.ledger.pieceOf(decision.getText());
        if (desk.scan.whose(text) != DecisionScan.Whose.OWN) {
            own.add(new Doubt(decision.path(), start(decision.getText())));
        }
    }

    /**
     * The day of a decision between meetings, where its words name another that could be it: a later one for the end of a window, any that has
     * been for a decision by e-mail. A day in the label is certain.
     */
    private void day(Decision decision) {
        boolean labelled = !SwedishDates.findAll(decision.getLabel().orElse("")).isEmpty();
        if (decision.getMode() == DecisionMode.MEETING
                || decision.getDecidedOn().isEmpty()
                || labelled) {
            return;
        }
        LocalDate day = decision.getDecidedOn().get();
        boolean tacit = decision.getMode() == DecisionMode.TACIT;
        Set<LocalDate> others = new TreeSet<>();
        for (WrittenDate written : SwedishDates.findAll(decision.getText())) {
            LocalDate other = written.dateFrom(day.withDayOfYear(1));
            boolean hasBeen = desk.date.filter(other::isAfter).isEmpty();
            if (hasBeen && (tacit ? other.isAfter(day) : !other.equals(day))) {
                others.add(other);
            }
        }
        if (!others.isEmpty()) {
            List<String> alternatives = others.stream().map(LocalDate::toString).toList();
            notes.add(
                    "read/decision-day-inferred",
                    decision.path().then("decidedOn"),
                    Map.of("date", day.toString(), "alternatives", Notes.few(alternatives)));
        }
    }

    private static String start(String text) {
        String line = Text.squeeze(text);
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        int inside = Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, blank > 0 ? blank : inside) + " …";
    }
}
