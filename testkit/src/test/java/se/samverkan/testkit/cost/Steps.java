package se.samverkan.testkit.cost;

import java.util.Collection;
import java.util.List;

/**
 * Counts what metered code does: one step for each call of a method and each turn of a loop, and for what the JDK does in a loop as many as it turns.
 *
 * <p>Each static method but {@link #step} and {@link #copied} stands for the method of the JDK that has its name and takes its first parameter for the object or, for
 * {@code copyOf}, is static itself.
 */
public final class Steps {

    private static long taken;

    private Steps() {}

    /** Counts one step. */
    public static void step() {
        taken++;
    }

    /** {@return how many steps a task takes} */
    static long of(Runnable task) {
        long before = taken;
        task.run();
        return taken - before;
    }

    /** Counts the characters of a text that was just made. */
    public static String copied(String text) {
        taken += text.length();
        return text;
    }

    private static int found(int at, int from, int end) {
        taken += at < 0 ? Math.abs(end - from) : Math.abs(at - from);
        return at;
    }

    public static String substring(String text, int from) {
        return copied(text.substring(from));
    }

    public static String substring(String text, int from, int to) {
        return copied(text.substring(from, to));
    }

    public static String strip(String text) {
        return copied(text.strip());
    }

    public static String stripLeading(String text) {
        return copied(text.stripLeading());
    }

    public static String stripTrailing(String text) {
        return copied(text.stripTrailing());
    }

    public static String repeat(String text, int times) {
        return copied(text.repeat(times));
    }

    public static String replace(String text, char from, char to) {
        return copied(text.replace(from, to));
    }

    public static String replace(String text, CharSequence from, CharSequence to) {
        return copied(text.replace(from, to));
    }

    public static String toString(StringBuilder text) {
        return copied(text.toString());
    }

    public static boolean isBlank(String text) {
        taken += text.isBlank() ? text.length() : 1;
        return text.isBlank();
    }

    public static boolean contains(String text, CharSequence part) {
        return found(text.indexOf(part.toString()), 0, text.length()) >= 0;
    }

    public static int indexOf(String text, int c) {
        return found(text.indexOf(c), 0, text.length());
    }

    public static int indexOf(String text, int c, int from) {
        return found(text.indexOf(c, from), from, text.length());
    }

    public static int indexOf(String text, String part) {
        return found(text.indexOf(part), 0, text.length());
    }

    public static int indexOf(String text, String part, int from) {
        return found(text.indexOf(part, from), from, text.length());
    }

    public static int lastIndexOf(String text, int c) {
        return found(text.lastIndexOf(c), text.length(), 0);
    }

    public static int lastIndexOf(String text, int c, int from) {
        return found(text.lastIndexOf(c, from), Math.min(from, text.length()), 0);
    }

    public static int lastIndexOf(String text, String part) {
        return found(text.lastIndexOf(part), text.length(), 0);
    }

    public static boolean contains(List<?> list, Object one) {
        return found(list.indexOf(one), 0, list.size()) >= 0;
    }

    public static int indexOf(List<?> list, Object one) {
        return found(list.indexOf(one), 0, list.size());
    }

    public static boolean addAll(List<Object> list, Collection<?> all) {
        taken += all.size();
        return list.addAll(all);
    }

    public static <T> List<T> copyOf(Collection<? extends T> all) {
        taken += all.size();
        return List.copyOf(all);
    }

    public static Object remove(List<?> list, int at) {
        taken += list.size() - at;
        return list.remove(at);
    }
}
