package se.samverkan.io.docx.pack;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts: paths in the package, without a slash first. */
public final class PartName {

    private PartName() {}

    /**
     * The folder that a part lies in.
     *
     * @param part the name of the part
     * @return the folder: empty, or with a slash last
     */
    public static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /**
     * Where the relationships of a part stand.
     *
     * @param part the name of the part, or an empty one for the package itself
     * @return the name of the part that holds them
     */
    public static String relationships(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /**
     * The part that a target names; what climbs out of the package ends at its top.
     *
     * @param folder the folder that the target is seen from: empty, or with a slash last
     * @param target the target as it is written
     * @return the name of the part
     */
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
