package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.finding.Severity;
import se.samverkan.language.NameWord;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code name/ambiguous}. Judged are mentions that have found nobody and that fit several people on the roll. It is told who is meant where only one
 * of them was there to speak, or where the item names one of them in full. Whoever is named with an organisation or a title beside the name is not judged.
 */
final class NameAmbiguous extends MeetingRule {

    NameAmbiguous() {
        super(Catalogue.rule("name/ambiguous", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        RollNames roll = RollNames.of(meeting, context);
        if (roll.isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
            return;
        }
        Set<String> told = new HashSet<>();
        for (PlacedMention placed : PlacedMention.unresolvedIn(meeting)) {
            String written = placed.mention().getAsWritten();
            List<RollNames.Named> alike = alike(roll.called(NameWord.of(written)), placed, meeting, context);
            if (alike.size() > 1 && told.add(Text.key(written))) {
                findings.at(placed.path().get())
                        .slot("name", written)
                        .slot("alike", alike.stream().map(RollNames.Named::name).collect(Collectors.joining(", ")))
                        .quote(written)
                        .report();
            }
        }
    }

    /** Of those who can be meant, the ones between whom nothing tells. */
    private static List<RollNames.Named> alike(
            List<RollNames.Named> called, PlacedMention placed, Meeting meeting, RuleContext context) {
        if (called.size() < 2) {
            return called;
        }
        List<RollNames.Named> there = placed.speaks()
                ? called.stream()
                        .filter(person ->
                                Roll.entriesOf(person.entry(), meeting).stream().anyMatch(Attendance::attends))
                        .toList()
                : called;
        List<RollNames.Named> named = there.stream()
                .filter(person -> placed.item()
                        .filter(item -> isNamedIn(item, person, meeting, context))
                        .isPresent())
                .toList();
        return named.size() == 1 ? named : there;
    }

    private static boolean isNamedIn(AgendaItem item, RollNames.Named person, Meeting meeting, RuleContext context) {
        String key = Text.key(person.name());
        return Words.of(meeting, context).own().stream()
                .filter(own -> own.path().id().equals(item.getId().value()))
                .map(Said::text)
                .anyMatch(text -> Text.key(text).contains(key));
    }
}
