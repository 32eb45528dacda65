package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.language.PersonalIdentityNumbers.Span;

/** Numbers are put together here, check digit and all; none is meant to be anybody's. */
class PersonalIdentityNumbersProperties {

    private static final LocalDate FIRST = LocalDate.of(1890, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final List<String> SEPARATORS = List.of(
            "", "-", "+", " ", "\u00a0", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212", " - ", " – ", "- ", " -",
            " + ");

    /** A number in one of the ways of writing it. */
    private record Written(String date, String separator, String lastFour) {

        String text() {
            return date + separator + lastFour;
        }

        /** The same with its check digit off by so much. */
        Written wrong(int by) {
            int check = (lastFour.charAt(3) - '0' + by) % 10;
            return new Written(date, separator, lastFour.substring(0, 3) + check);
        }
    }

    @Property
    void aNumberIsFoundInAnyFormAndInAnyProse(
            @ForAll("numbers") Written number, @ForAll("before") String before, @ForAll("after") String after) {
        String text = before + number.text() + after;
        int start = before.length();
        assertThat(PersonalIdentityNumbers.find(text))
                .containsExactly(new Span(start, start + number.text().length()));
        assertThat(PersonalIdentityNumbers.redact(text))
                .startsWith(before)
                .endsWith(after)
                .doesNotContain(number.date())
                .doesNotContain(number.lastFour());
    }

    @Property
    void numbersBesideEachOtherAreAllFound(
            @ForAll("numbers") Written one, @ForAll("numbers") Written other, @ForAll("between") String between) {
        String text = one.text() + between + other.text();
        assertThat(PersonalIdentityNumbers.find(text)).hasSize(2);
    }

    @Property
    void noneIsFoundWithAWrongCheckDigit(
            @ForAll("numbers") Written number,
            @ForAll @IntRange(min = 1, max = 9) int by,
            @ForAll("before") String before,
            @ForAll("after") String after) {
        assertThat(PersonalIdentityNumbers.find(before + number.wrong(by).text() + after))
                .isEmpty();
    }

    @Property
    void redactingKeepsTheLengthAndLeavesNothingToRedact(@ForAll("texts") String text) {
        String redacted = PersonalIdentityNumbers.redact(text);
        assertThat(redacted).hasSameSizeAs(text);
        assertThat(PersonalIdentityNumbers.find(redacted)).isEmpty();
        assertThat(PersonalIdentityNumbers.redact(redacted)).isSameAs(redacted);
    }

    @Property
    void whatIsOutsideTheNumbersIsKept(@ForAll("texts") String text) {
        String redacted = PersonalIdentityNumbers.redact(text);
        int at = 0;
        for (Span span : PersonalIdentityNumbers.find(text)) {
            assertThat(redacted.substring(at, span.start())).isEqualTo(text.substring(at, span.start()));
            at = span.end();
        }
        assertThat(redacted.substring(at)).isEqualTo(text.substring(at));
    }

    @Property
    void aNearMissIsNone(@ForAll("nearMisses") String text, @ForAll("after") String after) {
        assertThat(PersonalIdentityNumbers.find(text + after)).isEmpty();
    }

    /** Every one has ten digits with a check digit that agrees, or the form of a number. */
    @Provide
    Arbitrary<String> nearMisses() {
        Arbitrary<Written> numbers = numbers();
        Arbitrary<String> digits = numbers.map(number -> number.date() + number.lastFour());
        return Arbitraries.oneOf(
                digits.map(ten -> "Faktura " + ten),
                digits.map(ten -> "OCR: " + ten),
                digits.map(ten -> "Mobil " + ten),
                digits.map(ten -> "tel. " + ten),
                digits.map(ten -> "Diarienr " + ten),
                digits.map(ten -> "+" + ten),
                digits.map(ten -> "§ " + ten),
                digits.map(ten -> "Dnr 2025/" + ten),
                digits.map(ten -> ten + "7"),
                digits.map(ten -> "7" + ten),
                numbers.map(number -> "§§ " + number.date() + "–" + number.lastFour()),
                numbers.map(number -> "KS 2025-" + number.date() + "-" + number.lastFour()),
                numbers.map(number -> number.date() + "-" + number.lastFour() + "-01"),
                numbers.map(number -> number.date() + " " + number.lastFour() + "-1530"),
                Combinators.combine(numerals(3), numerals(2), numerals(2))
                        .as((a, b, c) -> "Tfn 070-" + a + " " + b + " " + c),
                Combinators.combine(numerals(4), numerals(4)).as((a, b) -> "Bankgiro " + a + "-" + b),
                Combinators.combine(numerals(4), numerals(4)).as((a, b) -> "55603" + a.charAt(0) + "-" + b));
    }

    private static Arbitrary<String> numerals(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }

    @Provide
    Arbitrary<Written> numbers() {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        dates,
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(SEPARATORS))
                .as(PersonalIdentityNumbersProperties::number);
    }

    private static Written number(LocalDate date, int serial, boolean coordination, boolean century, String separator) {
        // With a plus sign and no century, 29 February 2000 would be that of 1900, which is no date.
        String written = date.format(DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT));
        String day = coordination ? String.valueOf(date.getDayOfMonth() + 60) : written.substring(6);
        boolean leapOf2000 = date.equals(LocalDate.of(2000, 2, 29)) && separator.contains("+");
        String full = written.substring(0, 6) + day;
        String nine = full.substring(2) + String.format(Locale.ROOT, "%03d", serial);
        return new Written(
                century || leapOf2000 ? full : full.substring(2), separator, nine.substring(6) + checkDigit(nine));
    }

    /** By the sums of digits of the doubles: 0 2 4 6 8 1 3 5 7 9. */
    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int digit = nine.charAt(i) - '0';
            sum += i % 2 == 1 ? digit : "0246813579".charAt(digit) - '0';
        }
        return (10 - sum % 10) % 10;
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of(
                "",
                "Remissen för ",
                "Patienten (",
                "Pnr: ",
                "pnr",
                "Möte 2025-05-22, ",
                "§ 22. Ärendet rör ",
                "Tfn 070-123 45 67, ",
                "Faktura till ",
                "”",
                "1. ",
                "år 2025: ",
                "Ring brukaren. ",
                "-");
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of(
                "", ".", ", som kom i går", ")", " (§ 22)", "\n2025-05-22", "-ärendet", "/Anna", " 5 ggr", "”");
    }

    @Provide
    Arbitrary<String> between() {
        return Arbitraries.of(", ", " och ", "\n", "/", " / ", ",", "; ", " samt ");
    }

    /** Numbers, nearly numbers and marks in any order. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                numbers().map(Written::text),
                numbers().map(number -> number.wrong(1).text()),
                nearMisses(),
                before(),
                after(),
                Arbitraries.strings().withChars("0123456789-+ /.–§").ofMaxLength(14));
        return pieces.list().ofMaxSize(6).map(list -> String.join("", list));
    }
}
