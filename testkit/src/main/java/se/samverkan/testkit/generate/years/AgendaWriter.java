package se.samverkan.testkit.generate.years;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.AgendaItemId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.testkit.generate.words.Sentences;
import se.samverkan.testkit.generate.words.Slots;
import se.samverkan.testkit.generate.words.Words;
import se.samverkan.testkit.generate.years.MeetingShape.ItemShape;
import se.samverkan.testkit.generate.years.MeetingShape.PartShape;

/** Writes the items of a meeting: what custom puts on every agenda, and what this meeting is about. */
final class AgendaWriter {

    /** From here on an item was not on the agenda that was sent out. */
    private static final int ADDED = 95;

    private final Setting setting;
    private final MeetingShape shape;
    private final List<Attendee> speakers;
    private final MeetingLedger ledger;
    private final List<AgendaItem> items = new ArrayList<>();
    private final List<Set<Matter>> plan;
    private final List<String> headings;
    private int given;

    AgendaWriter(Setting setting, MeetingShape shape, List<Attendee> speakers, MeetingLedger ledger) {
        this.setting = setting;
        this.shape = shape;
        this.speakers = speakers;
        this.ledger = ledger;
        this.plan = new ArrayList<>(
                shape.items().isEmpty()
                        ? List.of()
                        : AgendaPlan.of(shape.items().size(), shape, setting.kind()));
        // After what custom begins with, and before what it ends with.
        int begun = Math.min(1, plan.size());
        while (begun < plan.size() && plan.get(begun).stream().allMatch(matter -> matter.compareTo(Matter.GIVEN) < 0)) {
            begun++;
        }
        this.plan.addAll(begun, Collections.nCopies(setting.given().size(), EnumSet.of(Matter.GIVEN)));
        this.headings = headings();
    }

    List<AgendaItem> write() {
        int free = 0;
        for (Set<Matter> matters : plan) {
            ItemShape item = shape.items().get(Math.min(free, shape.items().size() - 1));
            items.add(item(matters, item, free));
            free += matters.contains(Matter.FREE) ? 1 : 0;
        }
        return items;
    }

    /** The headings of the free items, none twice as long as there are others. */
    private List<String> headings() {
        Set<String> drawn = new LinkedHashSet<>();
        List<String> all = Words.headings();
        List<String> headings = new ArrayList<>();
        for (ItemShape item : shape.items()) {
            int which = item.heading();
            while (drawn.size() < all.size() && !drawn.add(all.get(which % all.size()))) {
                which++;
            }
            headings.add(all.get(which % all.size()));
        }
        return headings;
    }

    private AgendaItem item(Set<Matter> matters, ItemShape item, int free) {
        int index = items.size();
        Optional<ItemNumber> number = setting.numbering().number(index);
        AgendaItemId id = ItemIds.of(setting, index);
        ContentWriter writer = new ContentWriter(setting, speakers, id, ledger);
        boolean wholly = matters.size() == 1 && matters.contains(Matter.FREE);
        AgendaItem.Builder builder = new AgendaItem.Builder().id(id).number(number);
        List<AgendaItem> subItems = new ArrayList<>();
        if (matters.contains(Matter.FREE) && free == 0) {
            Pointing pointing = Pointing.of(setting, shape);
            writer.content().addAll(pointing.content());
            builder.addAllCrossReferences(pointing.references());
        }
        for (Matter matter : matters) {
            matter.kind().ifPresent(builder::addKind);
            write(matter, item, wholly, writer, subItems);
        }
        Matter first = matters.iterator().next();
        boolean added = wholly && isAdded(item);
        return builder.title(title(first, wholly, free))
                .reference(Optional.of("– se anteckningar")
                        .filter(words -> first == Matter.PREVIOUS && shape.has(Habit.REFERENCE)))
                .origin(added ? ItemOrigin.ADDED : ItemOrigin.CALLED)
                .addAllParticipants(writer.participants())
                .outcome(writer.deferredTo().isPresent() ? ItemOutcome.DEFERRED : ItemOutcome.HANDLED)
                .deferredTo(writer.deferredTo())
                .addAllContent(writer.content())
                .addAllContent(subItems)
                .build();
    }

    private String title(Matter first, boolean wholly, int free) {
        if (first == Matter.GIVEN) {
            return setting.given().get(given - 1).heading();
        }
        return wholly ? headings.get(free) : first.title();
    }

    private static boolean isAdded(ItemShape item) {
        return item.added() >= ADDED;
    }

    private void write(Matter matter, ItemShape item, boolean wholly, ContentWriter writer, List<AgendaItem> subItems) {
        switch (matter) {
            case OPENING -> writer.passage("Ordföranden hälsar alla välkomna och öppnar mötet.");
            case ELECTION -> writer.passage(verifiers() + " utses att justera protokollet.");
            case APPROVAL -> writer.passage(approval());
            case PREVIOUS -> writer.passage(previous());
            case GIVEN -> {
                setting.given().get(given).words().accept(writer);
                given++;
            }
            case FREE -> free(item, wholly, writer, subItems);
            case REPORT -> parts(item.parts(), true, writer);
            case OTHER_BUSINESS -> writer.passage("Inga övriga frågor.");
            case SUMMARY -> summary(writer);
            case NEXT_MEETING -> writer.passage(nextMeeting());
            case CLOSING -> writer.passage("Ordföranden tackar för ett bra möte.");
        }
    }

    private String verifiers() {
        return setting.verifiers(shape.has(Habit.TWO_VERIFIERS)).stream()
                .map(Attendee::name)
                .collect(Collectors.joining(" och "));
    }

    private String approval() {
        List<String> added = new ArrayList<>();
        int free = 0;
        for (Set<Matter> matters : plan) {
            if (matters.contains(Matter.FREE)) {
                if (matters.size() == 1 && isAdded(shape.items().get(free))) {
                    added.add(headings.get(free));
                }
                free++;
            }
        }
        return added.isEmpty()
                ? "Dagordningen godkänns."
                : "Dagordningen godkänns med tillägg: " + String.join("; ", added) + ".";
    }

    private String previous() {
        String minutes = setting.kind() == MinutesKind.PROTOCOL ? "Protokollet" : "Anteckningarna";
        return minutes + " från " + setting.previous() + " gås igenom och läggs till handlingarna.";
    }

    private String nextMeeting() {
        Sentences sentences = Sentences.of("next-meeting");
        int pick = shape.place();
        return sentences.get(
                pick,
                pick / sentences.size(),
                new Slots(
                        setting.date(),
                        setting.next(),
                        number -> speakers.get(number % speakers.size()).name(),
                        List.of("")));
    }

    private void free(ItemShape item, boolean wholly, ContentWriter writer, List<AgendaItem> subItems) {
        int subs = wholly ? item.subItems() : 0;
        int own = subs == 0 ? item.parts().size() : Math.min(1, item.parts().size());
        parts(item.parts().subList(0, own), false, writer);
        for (int i = 0; i < subs; i++) {
            AgendaItemId id = ItemIds.below(setting, items.size(), i);
            ContentWriter below = new ContentWriter(setting, speakers, id, ledger);
            List<PartShape> parts = new ArrayList<>();
            for (int p = own + i; p < item.parts().size(); p += subs) {
                parts.add(item.parts().get(p));
            }
            parts(parts, false, below);
            subItems.add(new AgendaItem.Builder()
                    .id(id)
                    .number(new ItemNumber(String.valueOf((char) ('a' + i)), NumberStyle.PARENTHESIS))
                    .title(Words.headings()
                            .get((item.heading() + i + 1) % Words.headings().size()))
                    .outcome(ItemOutcome.HANDLED)
                    .addAllParticipants(below.participants())
                    .addAllContent(below.content())
                    .build());
        }
    }

    /** An item always says something, if only that there is nothing to say. */
    private static void parts(List<PartShape> parts, boolean report, ContentWriter writer) {
        if (parts.isEmpty()) {
            writer.passage("Inget att rapportera.");
        }
        parts.forEach(part -> writer.part(part, report));
    }

    /** Every decision of the meeting once more, in one of the ways that are no difference. */
    private void summary(ContentWriter writer) {
        if (ledger.decisions().isEmpty()) {
            writer.passage("Inget att rapportera.");
        }
        int way = shape.place();
        for (Decision decision : ledger.decisions()) {
            writer.content().add(told(decision, way));
            way++;
        }
    }

    private static ItemContent told(Decision decision, int way) {
        String line = decision.getText().replace('\n', ' ');
        String told = way % 4 == 2 ? line.replace('”', '"').replace('–', '-') : line;
        return new SummaryLine.Builder()
                .text(told)
                .label(way % 2 == 0 ? Optional.of("Beslut") : Optional.empty())
                .repeats(decision.getId())
                .addAllResponsible(decision.getResponsible())
                .build();
    }
}
