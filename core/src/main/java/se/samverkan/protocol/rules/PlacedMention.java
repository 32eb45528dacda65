package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;

/**
 * Somebody of whom the minutes say in their own words that they do something, and of whom nothing more is known.
 *
 * @param path tells where the mention stands in the model
 * @param mention the mention
 * @param item the item in which they are named, if it is one
 * @param speaks whether they do it here and now, so that they are there
 */
record PlacedMention(Supplier<ModelPath> path, Mention mention, Optional<AgendaItem> item, boolean speaks) {

    /** Everybody in the items, in order, and then those with tasks and questions to carry. */
    static List<PlacedMention> unresolvedIn(Meeting meeting) {
        List<PlacedMention> found = new ArrayList<>();
        meeting.allItems().forEach(item -> {
            add(item.getParticipants(), i -> item.path().then("participants", i), Optional.of(item), true, found);
            for (ItemContent content : item.getContent()) {
                if (content instanceof Decision decision) {
                    add(
                            decision.getResponsible(),
                            i -> decision.path().then("responsible", i),
                            Optional.of(item),
                            false,
                            found);
                }
            }
        });
        for (Task task : meeting.getTasks()) {
            add(
                    task.getResponsible(),
                    cited(task.getCited(), task.path(), "responsible"),
                    Optional.empty(),
                    false,
                    found);
        }
        for (ForwardedQuestion question : meeting.getQuestions()) {
            add(
                    question.getCarriers(),
                    cited(question.getCited(), question.path(), "carriers"),
                    Optional.empty(),
                    false,
                    found);
        }
        return found;
    }

    /** A task and a question own no words: what they cite is where people find the name. */
    private static IntFunction<ModelPath> cited(Optional<ModelPath> cited, ModelPath thing, String attribute) {
        return i -> cited.orElseGet(() -> thing.then(attribute, i));
    }

    private static void add(
            List<Mention> mentions,
            IntFunction<ModelPath> path,
            Optional<AgendaItem> item,
            boolean speaks,
            List<PlacedMention> found) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).getTarget().isPresent()) {
                continue;
            }
            int index = i;
            found.add(new PlacedMention(() -> path.apply(index), mentions.get(i), item, speaks));
        }
    }
}
