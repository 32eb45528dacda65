package se.samverkan.io.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.time.Cycle;
import se.samverkan.time.Deadline;
import se.samverkan.time.TimeName;
import se.samverkan.time.When;

/** A deadline of every form, and every name of a time, for the golden file. */
final class GoldenTimes {

    private GoldenTimes() {}

    static List<Deadline> deadlines() {
        List<Deadline> all = new ArrayList<>(List.of(
                Deadline.parse("inom fem arbetsdagar"),
                Deadline.parse("inom ett halvår"),
                Deadline.parse("ett av höstens möten"),
                Deadline.parse("höstens första möte"),
                Deadline.parse("sista mötet i maj"),
                Deadline.parse("veckorna 26–32 och 43, 2026"),
                Deadline.parse("i början av maj"),
                Deadline.parse("mitten av 2026"),
                Deadline.parse("i slutet av året"),
                Deadline.parse("till och med vecka 12"),
                Deadline.parse("före den 10 december 2025"),
                Deadline.parse("från den 1 april")));
        Arrays.stream(TimeName.values())
                .map(name -> new Deadline.During("då", new When.Named(name, Optional.empty(), Optional.empty())))
                .forEach(all::add);
        Arrays.stream(Cycle.values())
                .map(cycle -> new Deadline.Recurring("ofta", 2, cycle))
                .forEach(all::add);
        return all;
    }
}
