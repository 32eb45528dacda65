package se.samverkan.testkit.generate.untidy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Role;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.organisation.Mention;

/** Meetings in the domain of {@link se.samverkan.minutes.MinutesRenderer}: everything by chance, then what must agree made to agree. */
public final class UntidyMeetings {

    private UntidyMeetings() {}

    static Arbitrary<Meeting> meetings(Keeps domain) {
        return Combinators.combine(
                        frame(),
                        record(),
                        preamble(domain),
                        UntidyRolls.rolls(),
                        UntidyItems.agendas(domain),
                        signOffs(),
                        attachments())
                .as((frame, record, preamble, roll, agenda, signOff, attachments) -> {
                    Meeting meeting =
                            frame.withPreamble(preamble).withAttendance(roll).withAgenda(agenda);
                    // Signatures and attachments are known for such below an item.
                    MinutesRecord whole =
                            agenda.isEmpty() ? record : record.withSignOff(signOff.map(roles -> signed(roles, roll)));
                    return settled(
                            meeting.withMinutes(whole).withAttachments(agenda.isEmpty() ? List.of() : attachments));
                });
    }

    /** Goals, a notice, a list; the reader takes each row of a table above the items for a table. */
    private static Arbitrary<List<ItemContent>> preamble(Keeps domain) {
        Arbitrary<ItemContent> prose = UntidyWords.prose().map(Passage::of);
        Arbitrary<ItemContent> goal = UntidyWords.topic()
                .map(topic -> new Passage.Builder()
                        .form(Passage.Form.LIST_ITEM)
                        .text("Mål 2026: " + topic)
                        .build());
        Arbitrary<ItemContent> heading = Arbitraries.just(new Passage.Builder()
                .form(domain.keepsHeadings() ? Passage.Form.HEADING : Passage.Form.PARAGRAPH)
                .text("Mål 2024–2026")
                .build());
        Arbitrary<ItemContent> table = Arbitraries.just(new ContentTable.Builder()
                .addRow(new ContentTable.Row(List.of("Mål 1", "Trygg hemma")))
                .build());
        return Arbitraries.frequencyOf(Tuple.of(4, prose), Tuple.of(1, goal), Tuple.of(1, heading), Tuple.of(1, table))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Meeting> frame() {
        Arbitrary<LocalDate> date = Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2029, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalTime> time = Arbitraries.integers()
                .between(0, 24 * 4 - 1)
                .map(quarter -> LocalTime.of(quarter / 4, quarter % 4 * 15));
        Arbitrary<String> place =
                Arbitraries.of("Teams", "Sessionssalen, Kommunhuset i Ekåsa", "Rådhuset, rum 4\nsamt Teams", "Åslunda");
        return Combinators.combine(
                        date.optional(0.8),
                        Arbitraries.of(DayOfWeek.class).optional(0.4),
                        time.optional(0.7),
                        time.optional(0.7),
                        Arbitraries.of("lunch ingår", "fika från start\nöppet hus efteråt")
                                .optional(0.2),
                        place.optional(0.7))
                .as((day, weekday, start, end, when, where) -> new Meeting.Builder()
                        .id(new MeetingId("m"))
                        .date(day)
                        .weekdayAsWritten(weekday.filter(w -> day.isPresent()))
                        .start(start)
                        .end(end.filter(e -> start.isPresent()))
                        .whenAsWritten(when)
                        .place(where)
                        .build());
    }

    private static Arbitrary<MinutesRecord> record() {
        Arbitrary<MinutesRecord> titled = Arbitraries.of(
                titled(MinutesKind.PROTOCOL, "Protokoll uppdragsgrupp Äldres hälsa, Åsbygden"),
                titled(MinutesKind.PROTOCOL, "Protokoll 3/2025\nUppdragsgrupp Äldres hälsa"),
                titled(MinutesKind.PROTOCOL, "Sammanträdesprotokoll\nVård- och omsorgsnämnden i Hallersta"),
                titled(MinutesKind.NOTES, "Mötesanteckningar lokal ledningsgrupp  Ekåsa"),
                titled(MinutesKind.NOTES, "Minnesanteckningar förda vid nätverk Anhörigstöd"));
        Arbitrary<ItemRange> range = Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 9))
                .as((first, more) -> new ItemRange(first, first + more));
        return Combinators.combine(titled, range.optional(0.4)).as(MinutesRecord::withDeclaredRange);
    }

    private static MinutesRecord titled(MinutesKind kind, String title) {
        return new MinutesRecord.Builder()
                .id(new MinutesRecordId("m/1"))
                .kind(kind)
                .title(title)
                .build();
    }

    /** The roles that sign, in order, and what else the block says. */
    private record Signing(List<Role> roles, Optional<LocalDate> date, boolean open, Optional<String> note) {}

    private static Arbitrary<Optional<Signing>> signOffs() {
        return Combinators.combine(
                        Arbitraries.of(Role.CHAIR, Role.SECRETARY, Role.VERIFIER)
                                .set()
                                .ofMaxSize(3)
                                .<List<Role>>map(ArrayList::new),
                        Arbitraries.just(LocalDate.of(2026, 2, 9)).optional(0.3),
                        Arbitraries.of(true, false, false),
                        Arbitraries.just("Digitalt signerat.").optional(0.2))
                .as(Signing::new)
                .optional(0.6);
    }

    /** Whoever has the role on the roll signs; nobody there, somebody else does. */
    private static SignOff signed(Signing signing, List<Attendance> roll) {
        SignOff.Builder signOff = new SignOff.Builder().note(signing.note());
        for (Role role : signing.roles()) {
            List<String> names = roll.stream()
                    .filter(entry -> entry.has(role))
                    .flatMap(entry -> entry.getName().stream())
                    // Below a label the reader knows only names with capitals.
                    .filter(name -> Character.isUpperCase(name.charAt(0)))
                    .toList();
            List<String> signatories = names.isEmpty() ? List.of("Fabian Quick") : names;
            for (String name : signatories) {
                signOff.addSignature(new Signature.Builder()
                        .role(role)
                        .signatory(signing.open() ? Optional.empty() : Optional.of(Mention.of(name)))
                        .date(signing.date())
                        .build());
            }
        }
        return signOff.build();
    }

    private static Arbitrary<List<Attachment>> attachments() {
        Arbitrary<String> title = Arbitraries.of(
                "Kallelse",
                "Provtagning i hemmet, jämförelse mellan kommunerna",
                "Avvikelser 2025 (tertial 2)",
                "ÅRSPLAN");
        Arbitrary<List<String>> titles = title.list().ofMaxSize(4);
        return Combinators.combine(titles, Arbitraries.of(true, true, false)).as((all, labelled) -> {
            List<Attachment> attachments = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                attachments.add(new Attachment.Builder()
                        .id(new AttachmentId("b" + i))
                        .label(labelled ? Optional.of("Bilaga " + (i + 1)) : Optional.empty())
                        .title(all.get(i))
                        .build());
            }
            return attachments;
        });
    }

    /** What the meeting decides it decides on its day; nobody takes part before the first item or after the last. */
    private static Meeting settled(Meeting meeting) {
        IntSummaryStatistics items = meeting.getAgenda().stream()
                .flatMapToInt(item -> item.getNumber().stream().flatMapToInt(number -> number.ordinal().stream()))
                .summaryStatistics();
        return meeting.withAttendance(meeting.getAttendance().stream()
                        .map(entry -> entry.withPart(entry.getPart().map(part -> within(part, items))))
                        .toList())
                .withAgenda(meeting.getAgenda().stream()
                        .map(item -> dated(item, meeting.getDate()))
                        .toList());
    }

    private static ItemRange within(ItemRange part, IntSummaryStatistics items) {
        if (items.getCount() == 0) {
            return part;
        }
        int first = part.first() == 0 ? Math.min(items.getMin(), part.last()) : part.first();
        int last = part.last() == Integer.MAX_VALUE ? Math.max(items.getMax(), first) : part.last();
        return new ItemRange(first, last);
    }

    private static AgendaItem dated(AgendaItem item, Optional<LocalDate> date) {
        List<ItemContent> content = new ArrayList<>();
        for (ItemContent part : item.getContent()) {
            if (part instanceof AgendaItem sub) {
                content.add(dated(sub, date));
            } else if (part instanceof Decision decision && decision.getMode() == DecisionMode.MEETING) {
                content.add(decision.withDecidedOn(date));
            } else {
                content.add(part);
            }
        }
        return item.withContent(content);
    }

    /** Nothing but a title, and every part once: what chance might miss. */
    static Arbitrary<Meeting> bare() {
        return record().map(record ->
                new Meeting.Builder().id(new MeetingId("m")).addMinutes(record).build());
    }

    /**
     * All of them.
     *
     * @param domain what the way through a format leaves
     * @return the meetings
     */
    public static Arbitrary<Meeting> all(Keeps domain) {
        return Arbitraries.frequencyOf(Tuple.of(20, meetings(domain)), Tuple.of(1, bare()));
    }
}
