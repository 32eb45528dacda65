package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.Group;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.id.PartyId;
import se.samverkan.language.Language;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code attendance/quorum}. Everybody counts who may have counted: whoever was there for a part, whoever the roll does not tell of, substitutes, and
 * members that the register does not have, but no guests and officials. So what is reported is certain. Minutes in which nothing is decided
 * are worth a warning at most: there the group only talked.
 */
final class TooFewPresent extends MeetingRule {

    private static final Wording MEMBERS = Catalogue.word("quorum.members");
    private static final Wording OF_PARTY = Catalogue.word("quorum.party");

    TooFewPresent() {
        super(Catalogue.rule("attendance/quorum", RuleSource.Kind.LAW, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.WARNING, Severity.ERROR, Severity.ERROR))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        MinutesPolicy policy = context.policy();
        boolean majority = policy.isMajorityNeeded().orElse(false);
        List<Attendance> there = Roll.distinct(meeting.getAttendance().stream()
                .filter(entry -> entry.attends() || entry.getStatus() == AttendanceStatus.UNKNOWN)
                .filter(entry -> !Roll.isBeside(entry))
                .toList());
        if (meeting.getAttendance().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
        } else if (!majority && policy.getQuorum().isEmpty()) {
            findings.notApplicable(Reasons.NO_QUORUM);
        } else if (there.stream().anyMatch(entry -> entry.getName().isEmpty())) {
            findings.notEvaluated(Reasons.UNNAMED_PRESENT);
        } else {
            policy.getQuorum().ifPresent(quorum -> {
                if (quorum.ofEachParty()) {
                    checkParties(quorum.present(), meeting, context, findings);
                } else {
                    check(there.size(), quorum.present(), MEMBERS, meeting, findings);
                }
            });
            if (majority) {
                checkMajority(there.size(), meeting, context, findings);
            }
        }
    }

    private static void checkMajority(int there, Meeting meeting, RuleContext context, Findings findings) {
        int members = Sitting.of(meeting, context).map(Sitting::size).orElse(0);
        if (members == 0) {
            findings.notEvaluated(Reasons.NO_MEMBERS);
        } else {
            check(there, members / 2 + 1, MEMBERS, meeting, findings);
        }
    }

    private static void checkParties(int needed, Meeting meeting, RuleContext context, Findings findings) {
        List<PartyId> expected =
                context.getGroup().map(Group::getExpectedParties).orElse(List.of());
        Optional<Voices> voices = Voices.of(meeting, context);
        if (expected.isEmpty()) {
            findings.notEvaluated(Reasons.NO_EXPECTED_PARTY);
        } else if (voices.isEmpty() || voices.get().isUnclear()) {
            findings.notEvaluated(Reasons.VOICES_UNCLEAR);
        } else {
            for (PartyId party : expected) {
                Map<String, String> slots = Map.of("party", voices.get().name(party));
                Wording whose =
                        new Wording(OF_PARTY.fill(Language.SWEDISH, slots), OF_PARTY.fill(Language.ENGLISH, slots));
                check(voices.get().of(party), needed, whose, meeting, findings);
            }
        }
    }

    private static void check(long there, int needed, Wording who, Meeting meeting, Findings findings) {
        if (there < needed) {
            findings.at(meeting, "attendance")
                    .slot("there", there)
                    .slot("needed", needed)
                    .slot("whoSv", who.swedish())
                    .slot("whoEn", who.english())
                    .atMost(meeting.decisions().isEmpty() ? Severity.WARNING : Severity.ERROR)
                    .report();
        }
    }
}
