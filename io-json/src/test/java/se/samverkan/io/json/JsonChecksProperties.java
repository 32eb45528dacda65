package se.samverkan.io.json;

import se.samverkan.io.Formats;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.laws.CheckingLaws;
import se.samverkan.testkit.laws.MeetingChanges;
import se.samverkan.testkit.laws.Metamorphosis;

/** What is right or wrong with a meeting does not change on the way through JSON. */
class JsonChecksProperties extends CheckingLaws {

    @Override
    protected Metamorphosis<Meeting> throughAFile() {
        return MeetingChanges.exportAndImport(Formats.installed(), "json");
    }
}
