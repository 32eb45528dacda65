package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code name/variant}. A person in the text or under the minutes is held against the roll; an organisation on the roll against how organisations are spelt
 * elsewhere on it and in the collaboration. What makes a slip is for {@link se.samverkan.language.NearEquality}: no digit, no code, no ending, and never a
 * name that somebody else on the roll has. A spelling that stands in several places is mended in all of them or in none, so it is only told.
 */
final class NameVariant extends MeetingRule {

    /** People are named in what the minutes tell, and under them. */
    private static final Set<OwnText.Part> WHERE = EnumSet.of(OwnText.Part.TOLD, OwnText.Part.SIGNATURE);

    NameVariant() {
        super(Catalogue.rule("name/variant", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAttendance().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
            return;
        }
        people(meeting, context, findings);
        Spellings spellings = context.onceForAll(Spellings.class, () -> Spellings.of(context.getCollaboration()));
        for (Attendance entry : meeting.getAttendance()) {
            Optional<String> name = Spellings.written(entry);
            name.flatMap(spellings::right).ifPresent(right -> organisation(entry, name.get(), right, findings));
        }
    }

    private static void people(Meeting meeting, RuleContext context, Findings findings) {
        MisspeltNames misspelt = new MisspeltNames(RollNames.of(meeting, context));
        Map<MisspeltNames.Slip, List<OwnText>> slips = new LinkedHashMap<>();
        for (Said said : Words.of(meeting, context).allWith(misspelt.words())) {
            if (WHERE.contains(said.own().part())) {
                for (MisspeltNames.Slip slip : misspelt.in(said)) {
                    slips.computeIfAbsent(slip, s -> new ArrayList<>()).add(said.own());
                }
            }
        }
        slips.forEach((slip, places) -> {
            for (OwnText own : places) {
                Findings.Draft draft = draft(own.path(), slip.written(), slip.right(), findings);
                if (places.size() == 1 && slip.isObvious() && isRewordable(own.path())) {
                    String mended = own.text().replace(slip.written(), slip.right());
                    draft.suggest(new Edit.Reword(own.path(), own.text(), mended));
                }
                draft.report();
            }
        });
    }

    /** A heading, a decision, or a passage of an item: what an edit can write otherwise. */
    private static boolean isRewordable(ModelPath path) {
        String attribute = String.join(".", path.steps());
        return attribute.equals("title")
                || attribute.equals("text")
                || attribute.startsWith("content[") && attribute.endsWith("].text");
    }

    private static void organisation(Attendance entry, String name, Spellings.Right right, Findings findings) {
        ModelPath path = entry.path().then("affiliationAsWritten");
        Findings.Draft draft = draft(path, name, right.name(), findings);
        if (right.obvious()) {
            String words = entry.getAffiliationAsWritten().orElse(name);
            draft.suggest(new Edit.Reword(path, words, words.replace(name, right.name())));
        }
        draft.report();
    }

    private static Findings.Draft draft(ModelPath path, String written, String right, Findings findings) {
        return findings.at(path).slot("written", written).slot("right", right).quote(written);
    }
}
