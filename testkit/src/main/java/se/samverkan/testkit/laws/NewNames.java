package se.samverkan.testkit.laws;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;

/**
 * Other words for those that the names on a roll are made of, one for one: the same word is always told by the same other, wherever it stands
 * and with a genitive s too, and two words never by one.
 */
final class NewNames {

    private final Map<String, String> words = new HashMap<>();
    private final IntFunction<String> next;

    private NewNames(IntFunction<String> next) {
        this.next = next;
    }

    static NewNames of(Meeting meeting, IntFunction<String> next) {
        NewNames names = new NewNames(next);
        for (Attendance entry : meeting.getAttendance()) {
            entry.getName().ifPresent(names::learn);
        }
        return names;
    }

    private void learn(String name) {
        for (int i = 0; i < name.length(); i = end(name, i) + 1) {
            String word = name.substring(i, end(name, i));
            // Particles such as "von" stay, and so do initials, which are letters of the text too.
            if (word.length() > 1 && Character.isUpperCase(word.codePointAt(0))) {
                words.computeIfAbsent(word, w -> next.apply(words.size()));
            }
        }
    }

    String in(String text) {
        StringBuilder told = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i);
            if (end == i) {
                told.append(text.charAt(i));
                i++;
            } else {
                told.append(told(text.substring(i, end)));
                i = end;
            }
        }
        return told.toString();
    }

    private String told(String word) {
        String other = words.get(word);
        if (other == null && word.endsWith("s")) {
            String bare = words.get(word.substring(0, word.length() - 1));
            return bare == null ? word : bare + "s";
        }
        return other == null ? word : other;
    }

    /** The end of the word that begins here: letters and the marks above them. */
    private static int end(String text, int start) {
        int i = start;
        while (i < text.length() && isOfWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
