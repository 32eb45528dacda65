package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.group.Group;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;

/** What a group that has to do with a question has done since. */
final class Questioned {

    private Questioned() {}

    /** Its meetings on a day and later, until the day of the check. */
    static List<Meeting> since(LocalDate day, Course course, RuleContext context) {
        return course.between(day.minusDays(1), context.getAsOf().orElse(LocalDate.MAX));
    }

    /** The name of a group of the collaboration. */
    static String name(GroupId group, RuleContext context) {
        return context.getCollaboration().findGroup(group).map(Group::getName).orElse(group.value());
    }
}
