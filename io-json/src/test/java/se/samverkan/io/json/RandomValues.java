package se.samverkan.io.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.Id;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.time.Cycle;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;
import se.samverkan.time.MeetingChoice;
import se.samverkan.time.Term;
import se.samverkan.time.TimeName;
import se.samverkan.time.TimePart;
import se.samverkan.time.WeekSpan;
import se.samverkan.time.When;

/** Small values of every kind, with no thought of sense: each text as odd as a text can be. */
abstract class RandomValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Åsa tar med sig frågan",
            "\"citat\" och \\ och /",
            "\n",
            "rad\r\nrad\ttabb",
            "\u0000\u0001\u001f\u007f\u0080",
            "👍🏽 familj 👨‍👩‍👧",
            "\u2028\u2029\ufeff\u00a0\u00ad",
            "A\u030aA",
            "\ud83d",
            "\udc4d\ud83d",
            "x\ud83d\"\\\n\u0001ö👍",
            "null",
            "0",
            "{\"type\":\"passage\"}");

    // Longer than the buffers that it passes.
    private static final String LONG = "ö".repeat(9000);

    private static final List<String> SEGMENTS =
            List.of("a", "A-Z", "lokal-grupp", "2025-05-22", "25~2", "i_7", "x.y", "-");

    final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Deadline deadline() {
        return switch (random.nextInt(12)) {
            case 0 -> new Deadline.OnDate(text(), date());
            case 1 -> new Deadline.WithinDays(text(), random.nextInt(Integer.MAX_VALUE));
            case 2 -> new Deadline.WithinWorkingDays(text(), random.nextInt(10_000));
            case 3 -> new Deadline.WithinMonths(text(), random.nextInt(Integer.MAX_VALUE));
            case 4 -> new Deadline.NextMeeting(text());
            case 5 -> new Deadline.MeetingIn(text(), oneOf(MeetingChoice.values()), named());
            case 6 -> new Deadline.During(text(), undated());
            case 7 -> new Deadline.Until(text(), undated());
            case 8 -> new Deadline.Before(text(), anyTime());
            case 9 -> new Deadline.From(text(), anyTime());
            case 10 -> new Deadline.Recurring(text(), 1 + random.nextInt(12), oneOf(Cycle.values()));
            default -> new Deadline.AsText(text());
        };
    }

    private When anyTime() {
        return random.nextBoolean() ? new When.Date(date()) : undated();
    }

    private When undated() {
        return switch (random.nextInt(3)) {
            case 0 -> new When.Day(MonthDay.from(date()));
            case 1 ->
                new When.Weeks(
                        List.of(WeekSpan.of(1 + random.nextInt(20)), new WeekSpan(21 + random.nextInt(5), 52)),
                        maybe(this::year));
            default -> named();
        };
    }

    private When named() {
        TimeName name = oneOf(TimeName.values());
        return new When.Named(
                name,
                name.isFeast() ? Optional.empty() : maybe(() -> oneOf(TimePart.values())),
                name.isRelative() ? Optional.empty() : maybe(this::year));
    }

    private int year() {
        return 1583 + random.nextInt(8000);
    }

    <S extends Enum<S>> History<S> history(Class<S> stages) {
        return new History<>(list(
                2,
                () -> new Step<>(
                        oneOf(stages.getEnumConstants()),
                        maybe(this::date),
                        maybe(() -> oneOf(DecisionMode.values())),
                        maybe(this::path),
                        maybe(this::text))));
    }

    Extensions extensions() {
        Map<String, ExtensionValue> values = new TreeMap<>();
        list(2, () -> values.put("x" + name(), extension(0)));
        return Extensions.of(values);
    }

    private ExtensionValue extension(int depth) {
        return switch (random.nextInt(depth < 3 ? 6 : 4)) {
            case 0 -> new ExtensionValue.Text(text());
            case 1 -> new ExtensionValue.Amount(oneOf("0", "-0", "1.0", "6.02E+23", "-0.50e-3", "9".repeat(900)));
            case 2 -> new ExtensionValue.Flag(flag());
            case 3 -> new ExtensionValue.Nothing();
            case 4 -> new ExtensionValue.Sequence(list(3, () -> extension(depth + 1)));
            default -> {
                Map<String, ExtensionValue> values = new TreeMap<>();
                list(3, () -> values.put(name(), extension(depth + 1)));
                yield new ExtensionValue.Named(Extensions.of(values));
            }
        };
    }

    /** A text with no half characters, which no name has. */
    private String name() {
        return new String(text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    Id anyId() {
        return oneOf(Ids.Kind.values()).parse(idText());
    }

    ModelPath path() {
        ModelPath path = ModelPath.of(anyId());
        return flag() ? path.then("content", random.nextInt(9)).then("text") : path;
    }

    ItemRange items() {
        int first = random.nextInt(1000);
        return new ItemRange(first, first + random.nextInt(1000));
    }

    ItemNumber itemNumber() {
        return new ItemNumber(code(), numberStyle());
    }

    NumberStyle numberStyle() {
        return new NumberStyle(text(), text());
    }

    DateRange days() {
        LocalDate first = date();
        return new DateRange(first, first.plusDays(random.nextInt(1000)));
    }

    Term term() {
        LocalDate first = date();
        return switch (random.nextInt(4)) {
            case 0 -> Term.unknown();
            case 1 -> Term.from(first);
            case 2 -> Term.until(first);
            default -> Term.between(first, first.plusDays(random.nextInt(1000)));
        };
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(
                random.nextInt(50) == 0 ? random.nextLong(-365_000_000L, 365_000_000L) : random.nextInt(40_000));
    }

    LocalTime time() {
        return random.nextInt(5) == 0
                ? LocalTime.ofNanoOfDay(random.nextLong(24L * 3600 * 1_000_000_000L))
                : LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    <I extends Id> I id(Function<String, I> parse) {
        return parse.apply(idText());
    }

    String idText() {
        List<String> segments = new ArrayList<>(List.of(oneOf(SEGMENTS)));
        segments.addAll(list(3, () -> oneOf(SEGMENTS)));
        return String.join("/", segments);
    }

    String code() {
        return oneOf("chair", "co-opted", "opening", "ÅÄÖ", "med blank", "\"", "22");
    }

    int number() {
        return oneOf(0, 0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);
    }

    BigDecimal decimal() {
        return new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(40) - 20);
    }

    boolean flag() {
        return random.nextBoolean();
    }

    String text() {
        if (random.nextInt(3) > 0) {
            return random.nextInt(500) == 0 ? LONG : oneOf(TEXTS);
        }
        StringBuilder text = new StringBuilder();
        list(12, () -> text.append((char) random.nextInt(0x10000)));
        return text.toString();
    }

    List<String> texts() {
        return list(3, this::text);
    }

    <T> Optional<T> maybe(Supplier<? extends T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> list(int most, Supplier<? extends T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
