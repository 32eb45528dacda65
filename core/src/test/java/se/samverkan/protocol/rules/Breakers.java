package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;

/** Ways to break one rule in a {@linkplain Meetings#complete() complete} meeting and no other. */
enum Breakers {
    ANOTHER_WEEKDAY("meeting/weekday") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            return meeting.withWeekdayAsWritten(
                    meeting.getWeekdayAsWritten().orElseThrow().plus(1 + pick % 6));
        }
    },
    A_SECOND_ENTRY("attendance/listed-twice") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            Attendance entry = pick(meeting.getAttendance(), a -> a.getPart().isEmpty(), pick);
            return withEntry(meeting, entry.withId(new AttendanceId(Meetings.ID + "/again")));
        }
    },
    PRESENT_AND_ABSENT("attendance/listed-twice") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            Attendance entry = pick(
                    meeting.getAttendance(), a -> a.attends() && a.getPart().isEmpty(), pick);
            return withEntry(
                    meeting,
                    entry.withId(new AttendanceId(Meetings.ID + "/again"))
                            .withRoles()
                            .withStatus(AttendanceStatus.ABSENT));
        }
    },
    A_SECOND_ENTRY_BY_NAME("attendance/listed-twice") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            Attendance entry = pick(meeting.getAttendance(), a -> a.getPart().isEmpty(), pick);
            return withEntry(
                    meeting,
                    entry.withId(new AttendanceId(Meetings.ID + "/again"))
                            .withName(entry.shown().replace("-", "–") + " ")
                            .withPerson(Optional.empty()));
        }
    },
    A_NAME_LEFT_OUT("attendance/unnamed") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            Attendance entry = pick(meeting.getAttendance(), a -> a.getRoles().isEmpty(), pick);
            return replace(meeting, entry, entry.withName(Optional.empty()).withPerson(Optional.empty()));
        }
    },
    AN_ABSENT_SPEAKER("attendance/absent-but-active") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            Attendance entry = pick(meeting.getAttendance(), a -> !a.attends(), pick);
            Mention speaker = Mention.of("B", entry.getPerson().orElseThrow());
            AgendaItem item = pick(meeting.getAgenda(), a -> true, pick);
            List<Mention> participants = new ArrayList<>(item.getParticipants());
            participants.add(speaker);
            return replace(meeting, item, item.withParticipants(participants));
        }
    },
    NO_CHAIR("signoff/chair") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            return without(meeting, Role.CHAIR);
        }
    },
    A_SECOND_CHAIR("signoff/chair") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            Attendance entry = pick(
                    meeting.getAttendance(),
                    a -> a.attends() && a.getPart().isEmpty() && !a.has(Role.CHAIR) && !a.has(Role.VERIFIER),
                    pick);
            return replace(meeting, entry, with(entry, Role.CHAIR));
        }
    },
    NO_SECRETARY("signoff/secretary") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            return without(meeting, Role.SECRETARY);
        }
    },
    NO_VERIFIER("signoff/verifier-missing") {
        @Override
        boolean suits(Meeting meeting) {
            return isProtocol(meeting);
        }

        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            AgendaItem election = pick(meeting.getAgenda(), a -> a.is(ItemKind.ELECTION_OF_VERIFIER), 0);
            return without(replace(meeting, election, election.withContent()), Role.VERIFIER);
        }
    },
    AN_ABSENT_VERIFIER("signoff/verifier-attended") {
        @Override
        boolean suits(Meeting meeting) {
            return isProtocol(meeting);
        }

        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            Attendance verifier = holder(meeting, Role.VERIFIER);
            return replace(meeting, verifier, verifier.withStatus(AttendanceStatus.ABSENT));
        }
    },
    A_VERIFIER_WHO_LEFT("signoff/verifier-attended") {
        @Override
        boolean suits(Meeting meeting) {
            return isProtocol(meeting);
        }

        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            Attendance verifier = holder(meeting, Role.VERIFIER);
            ItemRange all =
                    meeting.latestMinutes().orElseThrow().getDeclaredRange().orElseThrow();
            int last = all.first() + pick % (all.size() - 1);
            return replace(meeting, verifier, verifier.withPart(new ItemRange(all.first(), last)));
        }
    },
    AN_OFFICER_AS_VERIFIER("signoff/verifier-impartial") {
        @Override
        boolean suits(Meeting meeting) {
            return isProtocol(meeting);
        }

        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            Role office = pick % 2 == 0 ? Role.CHAIR : Role.SECRETARY;
            Meeting unverified = without(meeting, Role.VERIFIER);
            Attendance officer = holder(unverified, office);
            return replace(unverified, officer, with(officer, Role.VERIFIER));
        }
    },
    AN_ITEM_LOST("numbering/gap") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            List<AgendaItem> agenda = new ArrayList<>(meeting.getAgenda());
            agenda.remove(pick(agenda, a -> a.is(ItemKind.INFORMATION), 0));
            return meeting.withAgenda(agenda);
        }
    },
    A_NUMBER_REPEATED("numbering/duplicate") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            int index = 1 + pick % (meeting.getAgenda().size() - 2);
            AgendaItem item = meeting.getAgenda().get(index);
            return replace(
                    meeting,
                    item,
                    item.withNumber(meeting.getAgenda().get(index - 1).getNumber()));
        }
    },
    AN_ITEM_WITH_ANOTHERS_NUMBER("numbering/duplicate") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            int index = pick % meeting.getAgenda().size();
            List<AgendaItem> agenda = new ArrayList<>(meeting.getAgenda());
            agenda.add(
                    index + 1,
                    new AgendaItem.Builder()
                            .id(new AgendaItemId(Meetings.ID + "/again"))
                            .number(agenda.get(index).getNumber())
                            .title("Ännu en punkt")
                            .build());
            return meeting.withAgenda(agenda);
        }
    },
    A_WRONG_RANGE("numbering/declared-range") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            MinutesRecord record = meeting.latestMinutes().orElseThrow();
            ItemRange range = record.getDeclaredRange().orElseThrow();
            return meeting.withMinutes(
                    record.withDeclaredRange(new ItemRange(range.first(), range.last() + 1 + pick % 3)));
        }
    },
    A_DECISION_NOT_TOLD("decision/not-in-summary") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            AgendaItem item = pick(meeting.getAgenda(), a -> !a.is(ItemKind.DECISION_SUMMARY), pick);
            return replace(
                    meeting,
                    item,
                    plus(
                            item,
                            new Decision.Builder()
                                    .id(new DecisionId(Meetings.ID + "/new"))
                                    .text(NEW_DECISION)
                                    .build()));
        }
    },
    A_DECISION_ONLY_TOLD("decision/only-in-summary") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            AgendaItem item = pick(meeting.getAgenda(), a -> a.is(ItemKind.DECISION_SUMMARY), 0);
            return replace(
                    meeting,
                    item,
                    plus(item, new SummaryLine.Builder().text(NEW_DECISION).build()));
        }
    },
    A_DECISION_TOLD_OTHERWISE("decision/summary-differs") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            Decision decision = pick(meeting.decisions(), d -> true, pick);
            int word =
                    decision.getText().indexOf(' ', pick % (decision.getText().lastIndexOf(' ') + 1));
            String changed = decision.getText().substring(0, word) + " omgående"
                    + decision.getText().substring(word);
            AgendaItem item = pick(meeting.getAgenda(), a -> a.getContent().contains(decision), 0);
            List<ItemContent> content = new ArrayList<>(item.getContent());
            content.set(content.indexOf(decision), decision.withText(changed));
            return replace(withWholeLines(meeting), item, item.withContent(content));
        }
    },
    AN_IDENTITY_NUMBER("privacy/personal-identity-number") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            String date = "19" + (10 + pick % 80) + "12" + (10 + pick % 3);
            String serial = Integer.toString(100 + pick % 900);
            AgendaItem item = pick(meeting.getAgenda(), a -> !a.is(ItemKind.DECISION_SUMMARY), pick);
            return replace(
                    meeting,
                    item,
                    plus(item, Passage.of("Remissen för " + withCheckDigit(date, serial) + " har kommit.")));
        }
    },
    SOME_TEXT_LEFT_OVER("text/unplaced") {
        @Override
        Meeting breakIn(Meeting meeting, int pick) {
            return meeting.withUnplaced("Kaffe och smörgås finns i foajén.");
        }
    };

    private static final String NEW_DECISION =
            "Bo Ek bjuder in ambulansens chef till höstens sista sammankomst i Vintorp.";

    private final String code;

    Breakers(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The meeting with one fault; {@code pick}, not negative, chooses where. */
    abstract Meeting breakIn(Meeting meeting, int pick);

    boolean suits(Meeting meeting) {
        return true;
    }

    private static boolean isProtocol(Meeting meeting) {
        return meeting.minutesKind().orElseThrow() == MinutesKind.PROTOCOL;
    }

    private static <T> T pick(List<T> things, Predicate<T> fit, int pick) {
        List<T> fitting = things.stream().filter(fit).toList();
        return fitting.get(pick % fitting.size());
    }

    private static Attendance holder(Meeting meeting, Role role) {
        return meeting.presentAs(role).get(0);
    }

    private static Attendance with(Attendance entry, Role role) {
        List<Role> roles = new ArrayList<>(entry.getRoles());
        roles.add(role);
        return entry.withRoles(roles);
    }

    private static AgendaItem plus(AgendaItem item, ItemContent more) {
        List<ItemContent> content = new ArrayList<>(item.getContent());
        content.add(more);
        return item.withContent(content);
    }

    private static Meeting withEntry(Meeting meeting, Attendance entry) {
        List<Attendance> roll = new ArrayList<>(meeting.getAttendance());
        roll.add(entry);
        return meeting.withAttendance(roll);
    }

    private static Meeting replace(Meeting meeting, Attendance old, Attendance now) {
        return meeting.withAttendance(replaced(meeting.getAttendance(), entry -> entry.equals(old) ? now : entry));
    }

    private static Meeting replace(Meeting meeting, AgendaItem old, AgendaItem now) {
        return meeting.withAgenda(
                replaced(meeting.getAgenda(), item -> item.getId().equals(old.getId()) ? now : item));
    }

    private static <T> List<T> replaced(List<T> things, UnaryOperator<T> change) {
        return things.stream().map(change).toList();
    }

    /** The meeting with nobody in a role, neither on the roll nor under the minutes. */
    private static Meeting without(Meeting meeting, Role role) {
        MinutesRecord record = meeting.latestMinutes().orElseThrow();
        List<Signature> others = record.getSignOff().map(SignOff::getSignatures).orElse(List.of()).stream()
                .filter(signature -> !signature.getRole().equals(role))
                .toList();
        return meeting.withMinutes(record.withSignOff(
                        new SignOff.Builder().addAllSignatures(others).build()))
                .withAttendance(replaced(
                        meeting.getAttendance(),
                        entry -> entry.withRoles(entry.getRoles().stream()
                                .filter(held -> !held.equals(role))
                                .toList())));
    }

    /** The meeting with a summary of one line a decision: a decision that is split as well as changed is another matter. */
    private static Meeting withWholeLines(Meeting meeting) {
        AgendaItem summary = pick(meeting.getAgenda(), a -> a.is(ItemKind.DECISION_SUMMARY), 0);
        List<ItemContent> lines = new ArrayList<>();
        meeting.decisions()
                .forEach(decision -> lines.add(
                        new SummaryLine.Builder().text(decision.getText()).build()));
        return replace(meeting, summary, summary.withContent(lines));
    }

    private static String withCheckDigit(String date, String serial) {
        String nine = date.substring(2) + serial;
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int weighted = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return date + "-" + serial + (10 - sum % 10) % 10;
    }
}
