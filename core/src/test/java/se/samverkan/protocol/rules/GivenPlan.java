package se.samverkan.protocol.rules;

import java.time.LocalDate;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.id.ActivityId;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.id.GoalId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.organisation.Mention;
import se.samverkan.plan.Activity;
import se.samverkan.plan.AnnualPlan;
import se.samverkan.plan.Goal;
import se.samverkan.time.DateRange;

/** An assignment group below its steering group, with an annual plan for 2025 that has one activity. */
final class GivenPlan {

    static final GroupId STEERING = new GroupId("styrgrupp");
    static final GroupId GROUP = new GroupId("uppdragsgrupp");

    static final Group PARENT = new Group.Builder()
            .id(STEERING)
            .name("Styrgruppen")
            .kind(GroupKind.STEERING_GROUP)
            .build();
    static final Group ASSIGNMENT_GROUP = new Group.Builder()
            .id(GROUP)
            .name("Uppdragsgrupp Sårvård")
            .kind(GroupKind.ASSIGNMENT_GROUP)
            .parent(STEERING)
            .build();
    static final Activity ACTIVITY = new Activity.Builder()
            .id(new ActivityId("plan/1.1"))
            .what("Gemensam utbildning om trycksår")
            .addResponsible(Mention.of("Anna Berg"))
            .build();
    static final AnnualPlan PLAN = plan(ACTIVITY);

    private GivenPlan() {}

    static AnnualPlan plan(Activity... activities) {
        return new AnnualPlan.Builder()
                .id(new AnnualPlanId("plan"))
                .group(GROUP)
                .year(2025)
                .title("Årsplan 2025")
                .addGoal(new Goal.Builder()
                        .id(new GoalId("plan/1"))
                        .text("Färre sår")
                        .addActivities(activities)
                        .build())
                .build();
    }

    static Meeting meeting(GroupId group, String day, String... texts) {
        MeetingId id = new MeetingId(group + "/" + day);
        Meeting.Builder meeting = new Meeting.Builder().id(id).group(group).date(LocalDate.parse(day));
        for (int i = 0; i < texts.length; i++) {
            meeting.addAgenda(new AgendaItem.Builder()
                    .id(new AgendaItemId(id + "/" + (i + 1)))
                    .title("Punkt")
                    .addContent(Passage.of(texts[i]))
                    .build());
        }
        return meeting.build();
    }

    static Coverage year(GroupId group) {
        return days(group, "2025-01-01", "2025-12-31");
    }

    static Coverage days(GroupId group, String first, String last) {
        return new Coverage(group, new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
    }

    static Collaboration.Builder base() {
        return new Collaboration.Builder().addGroups(PARENT, ASSIGNMENT_GROUP);
    }

    static Collaboration.Builder covered() {
        return base().addCoverage(year(STEERING), year(GROUP))
                .addMeetings(meeting(STEERING, "2025-02-10"), meeting(GROUP, "2025-03-03"));
    }
}
