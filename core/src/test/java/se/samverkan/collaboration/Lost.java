package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samverkan.extension.Extensions;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.id.Identified;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.SignOff;
import se.samverkan.plan.MeetingsPer;

/** Looks for what one value says and none of some others does. It knows of no table: whatever an attribute holds must turn up somewhere. */
final class Lost {

    /** What is said by the usual value of an attribute: nothing. */
    private static final List<Object> NOTHING =
            List.of("", false, DecisionMode.MEETING, AttendanceStatus.UNKNOWN, MeetingsPer.SERIES);

    private final List<String> lost = new ArrayList<>();

    private Lost() {}

    static List<String> of(Collaboration one, Collaboration all) {
        Lost lost = new Lost();
        lost.attributes("", Collaboration.class, one, List.of(all));
        return lost.lost;
    }

    private void attributes(String path, Class<?> type, Object one, Collection<?> others) {
        for (Shapes.Attribute attribute : Shapes.attributes(type)) {
            List<Object> found = others.stream().map(attribute::of).toList();
            value(path + "." + attribute.name(), attribute.of(one), found);
        }
    }

    private void value(String path, Object one, Collection<?> found) {
        if (one instanceof Optional<?> optional) {
            optional.ifPresent(value -> value(
                    path,
                    value,
                    found.stream()
                            .flatMap(other -> ((Optional<?>) other).stream())
                            .toList()));
        } else if (one instanceof List<?> list) {
            List<Object> elements = found.stream()
                    .flatMap(other -> ((List<?>) other).stream())
                    .map(Object.class::cast)
                    .toList();
            list.forEach(element -> value(path, element, elements));
        } else if (one instanceof Identified thing) {
            attributes(
                    thing.path().toString(),
                    Near.typeOf(thing),
                    thing,
                    found.stream()
                            .filter(other -> other instanceof Identified known
                                    && known.path().equals(thing.path()))
                            .toList());
        } else if (one instanceof NextMeeting || one instanceof SignOff || one instanceof MinutesPolicy) {
            attributes(path, Near.typeOf(one), one, found);
        } else if (one instanceof Extensions extensions) {
            extensions
                    .values()
                    .forEach((name, value) -> value(
                            path + "." + name,
                            value,
                            found.stream()
                                    .flatMap(other -> ((Extensions) other).find(name).stream())
                                    .flatMap(RootExtensions::variants)
                                    .toList()));
        } else if (!NOTHING.contains(one) && found.stream().noneMatch(other -> Canonical.saysNoMore(one, other))) {
            lost.add(path + ": " + one);
        }
    }
}
