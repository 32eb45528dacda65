package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.OwnText;

/** The labels by which attachments are known: of "Bilaga 2" the "2". */
final class AttachmentLabels {

    /** So many digits are a date or a file number and no label. */
    private static final int LONGEST = 3;

    private AttachmentLabels() {}

    /** The number of an attachment, folded; nothing if it has no label, or one that is no plain number or letter. */
    static Optional<String> numberOf(Attachment attachment) {
        return attachment.getLabel().flatMap(label -> {
            List<Pointer> named = Pointer.in(new OwnText(attachment.path(), label));
            return named.size() == 1 && named.get(0).numbers().size() == 1
                    ? Optional.of(named.get(0).numbers().get(0))
                    : bare(label);
        });
    }

    /** A label without the word before it: "1", "A". */
    private static Optional<String> bare(String label) {
        String key = Text.key(label);
        return Optional.of(key).filter(text -> !text.isEmpty() && text.chars().allMatch(Character::isLetterOrDigit));
    }

    /** Whether a label counts with letters: A, B, C. */
    static boolean isLetter(String number) {
        return number.length() == 1 && Character.isLetter(number.charAt(0));
    }

    /** The place of a label in the count, if it counts with digits: of "2a" the 2. */
    static OptionalInt count(String number) {
        int end = 0;
        while (end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9') {
            end++;
        }
        return end == 0 || end > LONGEST
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(number.substring(0, end)));
    }

    /** The numbers of what is attached: in the list, or under a heading of its own in the text. */
    static Set<String> listed(Meeting meeting, List<Pointer> pointers) {
        Set<String> known = new HashSet<>();
        meeting.getAttachments().forEach(attachment -> numberOf(attachment).ifPresent(known::add));
        pointers.stream().filter(Pointer::heads).forEach(pointer -> known.addAll(pointer.numbers()));
        return known;
    }

    /** The numbers of what stands beside the minutes: behind a link, or in text that found no place. */
    static Set<String> beside(Meeting meeting) {
        Set<String> known = new HashSet<>();
        List<String> beside = new ArrayList<>(meeting.getUnplaced());
        Links.in(meeting).stream()
                .map(Links.Placed::link)
                .filter(link -> !link.leadsNowhere())
                .map(Link::text)
                .forEach(beside::add);
        for (String text : beside) {
            Pointer.in(new OwnText(meeting.path(), text)).forEach(pointer -> known.addAll(pointer.numbers()));
        }
        return known;
    }

    /** Whether something is attached of which the document gives no label, so that any label may be its. */
    static boolean someAreUnlabelled(Meeting meeting) {
        return meeting.getAttachments().stream()
                .anyMatch(attachment -> numberOf(attachment).isEmpty());
    }
}
