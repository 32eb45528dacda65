package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.PersonId;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;

/**
 * Meetings on which no rule fires in their own profile, whatever habits their minutes have.
 *
 * <p>A meeting is built from a shape, a handful of small numbers, so that a failing example shrinks to a small meeting.
 */
public final class Meetings {

    static final String ID = "ekasa/m";

    private static final List<String> NAMES = List.of(
            "Anna Berg",
            "Bo Ek",
            "Cia Holm",
            "Dag Lund",
            "Eva-Marie Åsander",
            "Farid Karimi",
            "Gun-Britt Ahlsén",
            "Håkan Öberg",
            "Inga-Lill Moberg",
            "Jörgen Söderqvist",
            "Karin Wallinder",
            "Lena Öhrvall");

    private static final List<String> ORGANISATIONS = List.of(
            "Vård- och omsorgsförvaltningen, Ekåsa kommun",
            "Hallersta kommun, MAS",
            "Åslunda sjukhus, områdeschef",
            "Primärvård, privat, område Norr 2",
            "Närvårdskontoret");

    /** Decisions that are nothing alike, among them several clauses, quotation marks, and the pattern that real minutes repeat. */
    private static final List<String> DECISIONS = List.of(
            "Cia Holm skickar sjukhusets läkemedelslistor till alla senast den 24 oktober.",
            "Styrgruppen beslutar\natt godkänna lägesrapporten,\natt förlänga pilotprojektet till och med juni 2026.",
            "Gruppens tema under 2026 är ”undernäring” hos äldre i eget boende.",
            "Punkten om lokala närvårdsmöten sätts upp till nästa möte.",
            "Avstämning om sommarläget hålls digitalt varje onsdag kl 13.00 under veckorna 26–32.",
            "Kommunerna betalar trycket av affischen med 2 400 kronor var.",
            "Ordföranden kontaktar hjälpmedelscentralen om ledtiderna.");

    private static final List<String> NARRATIVE = List.of(
            "Ordföranden hälsar alla välkomna och öppnar mötet.",
            "Inget att rapportera.",
            "Ring 033-35 70 00 eller 070-123 45 67 om faktura 4923123451.",
            "Anteckningarna från 2025-03-22 gås igenom, §§ 12–21, och läggs till handlingarna.",
            "Elin frågar: vem ändrar när någon slutar? Org.nr 212000-1561 är kommunens.");

    /** The habits of the minutes that an item takes part in. */
    record ItemShape(
            boolean decides, int speaker, List<Integer> narrative, boolean quotes, int subItems, int retelling) {}

    /** What makes one meeting differ from another. */
    record Shape(
            MinutesKind kind, int present, int away, int firstNumber, int style, List<ItemShape> items, int habits) {

        boolean has(int habit) {
            return (habits & habit) != 0;
        }
    }

    static final int SUMMARY = 1;
    static final int WEEKDAY = 2;
    static final int DECLARED = 4;
    static final int SIGNED = 8;
    static final int PARTLY = 16;
    private static final int ALL = 31;

    private Meetings() {}

    /** {@return minutes with any habits} */
    public static Arbitrary<Meeting> valid() {
        return shapes(
                        Arbitraries.integers().between(0, ALL),
                        Arbitraries.integers().between(0, 4))
                .map(Meetings::of);
    }

    /** {@return minutes that have everything a rule speaks of, so that each can be broken} */
    public static Arbitrary<Meeting> complete() {
        return shapes(Arbitraries.just(ALL), Arbitraries.integers().between(0, 3))
                .map(Meetings::of);
    }

    private static Arbitrary<Shape> shapes(Arbitrary<Integer> habits, Arbitrary<Integer> styles) {
        return Combinators.combine(
                        Arbitraries.of(MinutesKind.class),
                        Arbitraries.integers().between(4, 8),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 40),
                        styles,
                        items().list().ofMinSize(2).ofMaxSize(6),
                        habits)
                .as(Shape::new);
    }

    private static Arbitrary<ItemShape> items() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers()
                                .between(0, NARRATIVE.size() - 1)
                                .list()
                                .ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 5))
                .as(ItemShape::new);
    }

    private static Meeting of(Shape shape) {
        LocalDate date = LocalDate.of(2025, 1, 7).plusDays(shape.firstNumber());
        List<AgendaItem> agenda = new Agenda(shape).build();
        return new Meeting.Builder()
                .id(new MeetingId(ID))
                .date(date)
                .weekdayAsWritten(Optional.of(date.getDayOfWeek()).filter(day -> shape.has(WEEKDAY)))
                .place("Teams")
                .addAllAttendance(roll(shape))
                .addPreamble(Passage.of("Mål 2024–2025"))
                .addAllAgenda(agenda)
                .addMinutes(minutes(shape, agenda.size()))
                .build();
    }

    private static List<Attendance> roll(Shape shape) {
        List<Attendance> roll = new ArrayList<>();
        for (int i = 0; i < shape.present() + shape.away(); i++) {
            String name = NAMES.get(i);
            Attendance.Builder entry = new Attendance.Builder()
                    .id(new AttendanceId(ID + "/" + Text.slug(name)))
                    .name(name)
                    .person(person(i))
                    .affiliationAsWritten(ORGANISATIONS.get(i % ORGANISATIONS.size()))
                    .status(status(shape, i));
            officeOf(shape, i).ifPresent(entry::addRole);
            boolean last = i == shape.present() - 1;
            roll.add(entry.part(Optional.of(new ItemRange(shape.firstNumber(), shape.firstNumber() + 1))
                            .filter(part -> last && shape.has(PARTLY)))
                    .build());
        }
        return roll;
    }

    private static AttendanceStatus status(Shape shape, int i) {
        if (i < shape.present()) {
            return AttendanceStatus.PRESENT;
        }
        return i % 2 == 0 ? AttendanceStatus.ABSENT : AttendanceStatus.NOT_CALLED;
    }

    private static Optional<Role> officeOf(Shape shape, int i) {
        return switch (i) {
            case 0 -> Optional.of(Role.CHAIR);
            case 1 -> Optional.of(Role.SECRETARY);
            case 2 -> Optional.of(Role.VERIFIER).filter(role -> shape.kind() == MinutesKind.PROTOCOL);
            default -> Optional.empty();
        };
    }

    static PersonId person(int i) {
        return new PersonId(Text.slug(NAMES.get(i)));
    }

    private static Mention mention(int i) {
        return Mention.of(NAMES.get(i), person(i));
    }

    private static MinutesRecord minutes(Shape shape, int items) {
        SignOff.Builder signOff = new SignOff.Builder();
        for (int i = 0; i < 3; i++) {
            Mention signatory = mention(i);
            officeOf(shape, i)
                    .ifPresent(role -> signOff.addSignature(new Signature.Builder()
                            .role(role)
                            .signatory(signatory)
                            .build()));
        }
        boolean numbered = shape.style() < Agenda.STYLES.size();
        return new MinutesRecord.Builder()
                .id(new MinutesRecordId(ID + "/1"))
                .kind(shape.kind())
                .title("Minnesanteckningar")
                .declaredRange(Optional.of(new ItemRange(shape.firstNumber(), shape.firstNumber() + items - 1))
                        .filter(range -> numbered && shape.has(DECLARED)))
                .signOff(Optional.of(signOff.build()).filter(block -> shape.has(SIGNED)))
                .build();
    }

    /** Builds the items of a shape. */
    private static final class Agenda {

        static final List<NumberStyle> STYLES =
                List.of(NumberStyle.SECTION, NumberStyle.PARENTHESIS, NumberStyle.POINT, new NumberStyle("", "/25"));

        private final Shape shape;
        private final List<AgendaItem> items = new ArrayList<>();
        private final List<ItemContent> summary = new ArrayList<>();
        private int decided;

        Agenda(Shape shape) {
            this.shape = shape;
        }

        List<AgendaItem> build() {
            add("Mötets öppnande", List.of(ItemKind.OPENING), List.of(Passage.of(NARRATIVE.get(0))), List.of());
            if (shape.kind() == MinutesKind.PROTOCOL) {
                add(
                        "Val av justerare",
                        List.of(ItemKind.ELECTION_OF_VERIFIER),
                        List.of(Passage.of("Cia Holm utses att justera protokollet.")),
                        List.of());
            }
            // An item that says nothing of note, for a breaker to take away.
            add("Information", List.of(ItemKind.INFORMATION), List.of(Passage.of(NARRATIVE.get(1))), List.of());
            shape.items().forEach(this::add);
            if (decided == 0) {
                add(new ItemShape(true, 0, List.of(), false, 0, 0));
            }
            if (shape.has(SUMMARY)) {
                add("Beslut", List.of(ItemKind.DECISION_SUMMARY), summary, List.of());
            }
            add("Nästa möte", List.of(ItemKind.NEXT_MEETING, ItemKind.CLOSING), List.of(), List.of());
            return items;
        }

        private void add(ItemShape item) {
            List<ItemContent> content = new ArrayList<>();
            item.narrative().forEach(n -> content.add(Passage.of(NARRATIVE.get(n))));
            if (item.quotes()) {
                content.add(new QuotedDecision.Builder()
                        .text("Lokal ledningsgrupp ställer sig bakom förslaget.")
                        .build());
            }
            List<AgendaItem> subItems = new ArrayList<>();
            for (int i = 0; i < item.subItems(); i++) {
                subItems.add(subItem(item, i));
            }
            content.addAll(subItems);
            if (item.decides() && decided < DECISIONS.size()) {
                String text = DECISIONS.get(decided);
                content.add(new Decision.Builder()
                        .id(new DecisionId(ID + "/d" + decided))
                        .text(text)
                        .build());
                retell(text, item.retelling());
                decided++;
            }
            add("Punkt " + items.size(), List.of(), content, List.of(mention(speaker(item))));
        }

        /** Neither the verifier, whom a breaker sends away, nor anybody absent. */
        private int speaker(ItemShape item) {
            int speaker = item.speaker() % shape.present();
            return speaker == 2 ? 0 : speaker;
        }

        private AgendaItem subItem(ItemShape item, int i) {
            return new AgendaItem.Builder()
                    .id(new AgendaItemId(ID + "/i" + items.size() + "/" + i))
                    .number(new ItemNumber(i == 0 ? "a" : "b", NumberStyle.PARENTHESIS))
                    .title("Del " + i)
                    .addParticipants(mention(speaker(item)))
                    .addContent(Passage.of(NARRATIVE.get(1)))
                    .build();
        }

        /** Tells a decision again in one of the ways that are no difference. */
        private void retell(String text, int way) {
            switch (way) {
                case 0 -> line(text.replace("\n", " "));
                case 1 -> line("- " + text.replace("\n", "\n- "));
                case 2 -> line(text.replace("”", "\"").replace("–", "-").replaceAll("[.]$", ""));
                case 3 -> line(text.replaceFirst(" ", "\n").replace(" till ", "  till "));
                case 4 -> {
                    int half = text.indexOf(' ', text.length() / 2);
                    line(text.substring(0, half));
                    line(text.substring(half + 1));
                }
                default -> line(text);
            }
        }

        private void line(String text) {
            summary.add(new SummaryLine.Builder().text(text).label("Beslut").build());
        }

        private void add(String title, List<ItemKind> kinds, List<ItemContent> content, List<Mention> participants) {
            int index = items.size();
            Optional<ItemNumber> number = Optional.of(shape.style())
                    .filter(style -> style < STYLES.size())
                    .map(style -> ItemNumber.of(shape.firstNumber() + index, STYLES.get(style)));
            items.add(new AgendaItem.Builder()
                    .id(new AgendaItemId(ID + "/i" + index))
                    .number(number)
                    .title(title)
                    .addAllKinds(kinds)
                    .addAllContent(content)
                    .addAllParticipants(participants)
                    .build());
        }
    }
}
