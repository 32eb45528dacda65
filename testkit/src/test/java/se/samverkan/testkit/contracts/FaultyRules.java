package se.samverkan.testkit.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Wording;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.testkit.breakers.Breaker;
import se.samverkan.testkit.breakers.Fault;

/** Rules with one fault each, or with a faulty breaker. */
final class FaultyRules {

    private FaultyRules() {}

    /** The sound rule with its breaker. */
    static Suites.Ruling sound() {
        return with(new HouseRule());
    }

    private static Suites.Ruling with(HouseRule rule) {
        return new Suites.Ruling(rule, List.of(cry()));
    }

    private static Breaker<Meeting> cry() {
        return Fault.of(
                Meeting.class,
                "crying-title",
                HouseRule.INFO.getCode().toString(),
                "A title ends in an exclamation mark.",
                FaultyRules::crying);
    }

    private static Meeting crying(Meeting meeting, int pick) {
        List<AgendaItem> agenda = new ArrayList<>(meeting.getAgenda());
        int which = pick % agenda.size();
        agenda.set(which, agenda.get(which).withTitle(agenda.get(which).getTitle() + "!"));
        return meeting.withAgenda(agenda);
    }

    static Suites.Ruling criesWolf() {
        return with(new HouseRule() {
            @Override
            public void check(Meeting meeting, RuleContext context, Findings findings) {
                meeting.getAgenda().stream().limit(1).forEach(item -> report(item, findings));
            }
        });
    }

    static Suites.Ruling throwsOnStrangeMinutes() {
        return with(new HouseRule() {
            @Override
            public void check(Meeting meeting, RuleContext context, Findings findings) {
                if (meeting.getAttendance().stream()
                        .allMatch(entry -> !entry.getName().orElseThrow().isEmpty())) {
                    super.check(meeting, context, findings);
                }
            }
        });
    }

    static Suites.Ruling pointsAtNothing() {
        return with(new HouseRule() {
            @Override
            void report(AgendaItem item, Findings findings) {
                ModelPath nowhere = ModelPath.of(new AgendaItemId("no-such-meeting/1"));
                findings.at(nowhere).slot("title", item.getTitle()).report();
            }
        });
    }

    static Suites.Ruling overlooks() {
        return with(new HouseRule() {
            @Override
            public void check(Meeting meeting, RuleContext context, Findings findings) {
                super.check(meeting.withAgenda(meeting.getAgenda().subList(0, 1)), context, findings);
            }
        });
    }

    static Suites.Ruling raisesAnother() {
        Breaker<Meeting> more = Fault.of(
                Meeting.class,
                "crying-title-wrong-weekday",
                HouseRule.INFO.getCode().toString(),
                "A title ends in an exclamation mark, and the weekday is not that of the date.",
                (meeting, pick) -> crying(
                        meeting.withWeekdayAsWritten(
                                meeting.getWeekdayAsWritten().map(day -> day.plus(1))),
                        pick));
        return new Suites.Ruling(new HouseRule(), List.of(more));
    }

    static Suites.Ruling leavesASlotEmpty() {
        return with(new HouseRule() {
            @Override
            void report(AgendaItem item, Findings findings) {
                findings.at(item, "title").quote(item.getTitle()).report();
            }
        });
    }

    static Suites.Ruling speaksNoEnglish() {
        FindingText text = HouseRule.INFO.getText();
        RuleInfo swedish = HouseRule.INFO.withText(new FindingText(
                new Wording(text.message().swedish(), text.message().swedish()), text.hint()));
        return with(new HouseRule() {
            @Override
            public RuleInfo info() {
                return swedish;
            }
        });
    }

    static Suites.Ruling remembers() {
        return with(new HouseRule() {
            private final Set<Meeting> seen = ConcurrentHashMap.newKeySet();

            @Override
            public void check(Meeting meeting, RuleContext context, Findings findings) {
                if (seen.add(meeting)) {
                    super.check(meeting, context, findings);
                }
            }
        });
    }
}
