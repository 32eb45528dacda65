package se.samverkan.io.docx.pack;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts: paths in the package, without a slash first. */
public final class PartName {

    private PartName() {}

    /** The folder of a part, empty or with a slash last. */
    public static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** The part that holds the relationships of a part, or of the package if the name is empty. */
    public static String relationships(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** The part that a target names, seen from a folder; what climbs out of the package ends at its top. */
    public static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        int fragment = path.indexOf('#');
        path = fragment < 0 ? path : path.substring(0, fragment);
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
