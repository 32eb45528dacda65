package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code reference/figure-missing}. A figure is there if its caption is: pictures get lost when text is taken out of a document. */
final class FigureMissing extends MeetingRule {

    FigureMissing() {
        super(Catalogue.rule("reference/figure-missing", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.INFO, Severity.INFO))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Pointer> pointers = Pointer.of(meeting, context).to(Pointer.FIGURE);
        if (pointers.isEmpty()) {
            findings.notApplicable(Reasons.NO_FIGURE_NAMED);
            return;
        }
        Set<String> known = captioned(meeting);
        pointers.stream().filter(Pointer::heads).forEach(pointer -> known.addAll(pointer.numbers()));
        for (Pointer pointer : pointers) {
            for (String number : pointer.numbers()) {
                if (!pointer.elsewhere() && known.add(number)) {
                    findings.at(pointer.path())
                            .slot("number", number)
                            .quote(pointer.words())
                            .report();
                }
            }
        }
    }

    /** The labels of figures that stand apart from their captions. */
    private static Set<String> captioned(Meeting meeting) {
        Set<String> known = new HashSet<>();
        add(meeting.getPreamble(), meeting, known);
        meeting.allItems().map(AgendaItem::getContent).forEach(content -> add(content, meeting, known));
        return known;
    }

    private static void add(List<ItemContent> content, Meeting meeting, Set<String> known) {
        for (ItemContent part : content) {
            if (part instanceof Figure figure) {
                figure.getLabel()
                        .ifPresent(label -> Pointer.in(new OwnText(meeting.path(), label))
                                .forEach(pointer -> known.addAll(pointer.numbers())));
            }
        }
    }
}
