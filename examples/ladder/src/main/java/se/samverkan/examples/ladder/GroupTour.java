package se.samverkan.examples.ladder;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;

/** What there is, and the ladder from top to bottom. */
final class GroupTour {

    private GroupTour() {}

    static void tell(Collaboration all, PrintStream out) {
        Tour.heading("Åsbygden", out);
        out.println(all.getOrganisations().size() + " organisations in "
                + all.getParties().size() + " parties, " + all.getPeople().size() + " people in "
                + all.getMemberships().size() + " memberships");
        out.println(all.getGroups().size() + " groups, " + all.getMeetings().size() + " meetings with "
                + all.getMeetings().stream().mapToInt(m -> m.decisions().size()).sum() + " decisions");

        Tour.heading("The ladder", out);
        all.getGroups().stream()
                .filter(group -> group.getParent().isEmpty() && !group.isOutside())
                .forEach(top -> tell(all, top, "", out));
        all.getGroups().stream().filter(Group::isOutside).forEach(group -> out.println("outside: " + group.getName()));
    }

    private static void tell(Collaboration all, Group group, String indent, PrintStream out) {
        String stage = group.stage().map(reached -> ", " + reached).orElse("");
        out.println(indent + group.getName() + " ("
                + group.getKind().map(Object::toString).orElse("?") + stage + ")");
        List<Group> below = all.ladder().children(group.getId()).stream()
                .sorted(Comparator.comparing(child -> child.getId()))
                .toList();
        below.forEach(child -> tell(all, child, indent + "    ", out));
    }
}
