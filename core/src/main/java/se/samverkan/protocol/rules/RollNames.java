package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.language.NameWord;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;

/** The people on a roll by the words of their names, each person once. */
final class RollNames {

    private final List<Named> people;

    /**
     * Somebody on the roll.
     *
     * @param entry the entry
     * @param name the name as the roll has it
     * @param words its words
     */
    record Named(Attendance entry, String name, List<NameWord> words) {

        /** Whether some words are the name, or short for it: "Maria", "Maria G", "Maria Gran". A last word may stand in the genitive. */
        boolean isCalled(List<NameWord> called) {
            boolean fits = !called.isEmpty() && called.size() <= words.size();
            for (int i = 0; fits && i < called.size(); i++) {
                String word = words.get(i).key();
                boolean last = i == called.size() - 1;
                fits = called.get(i).fits(word) || last && called.get(i).key().equals(word + "s");
            }
            return fits;
        }
    }

    private RollNames(List<Named> people) {
        this.people = people;
    }

    /** The people on the roll of the meeting that is checked. */
    static RollNames of(Meeting meeting, RuleContext context) {
        return context.once(RollNames.class, () -> of(meeting));
    }

    private static RollNames of(Meeting meeting) {
        List<Attendance> named = meeting.getAttendance().stream()
                .filter(entry -> entry.getName().isPresent())
                .toList();
        return new RollNames(Roll.distinct(named).stream()
                .map(entry -> new Named(
                        entry,
                        entry.getName().orElseThrow(),
                        NameWord.of(entry.getName().orElseThrow())))
                .toList());
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    List<Named> people() {
        return people;
    }

    /** Whether a text is a name just as the roll has it, as most under the minutes are. */
    boolean has(String text) {
        for (Named person : people) {
            if (person.name().equals(text)) {
                return true;
            }
        }
        return false;
    }

    List<String> names() {
        return people.stream().map(Named::name).distinct().toList();
    }

    /** Those who can be meant by some words: only those with the whole name, if there are any. */
    List<Named> called(List<NameWord> words) {
        List<Named> called = new ArrayList<>();
        for (Named person : people) {
            if (person.isCalled(words)) {
                called.add(person);
            }
        }
        List<Named> wholly = called.stream()
                .filter(person -> person.words().size() == words.size())
                .toList();
        return wholly.isEmpty() ? called : wholly;
    }
}
