package se.samverkan.testkit.generate.parts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Sources;
import se.samverkan.finding.Wording;
import se.samverkan.id.ModelPath;

/** Findings, and the places in documents that they point at. */
final class FindingParts {

    private FindingParts() {}

    static void addTo(Parts parts) {

        Arbitrary<String> area = Arbitraries.of("numbering", "read", "join", "text", "word", "json", "a-1");
        Arbitrary<String> name = Arbitraries.of("gap", "too-large", "x", "9");
        parts.add(FindingCode.class, Combinators.combine(area, name).as(FindingCode::new));
        parts.add(
                Wording.class,
                Combinators.combine(parts.name(About.SENTENCE), parts.name(About.SENTENCE))
                        .as(Wording::new));
        parts.add(
                FindingText.class,
                Combinators.combine(parts.one(Wording.class), parts.one(Wording.class))
                        .as(FindingText::new));
        Arbitrary<Lines> lines = Combinators.combine(
                        parts.number(1, 400, 1_000_000_000), parts.number(0, 5, 1_000_000_000))
                .as((first, more) -> new Lines(first, first + more));
        parts.add(
                SourcePlace.class,
                Builders.withBuilder(SourcePlace.Builder::new)
                        .use(parts.maybeText(About.LINK))
                        .in(SourcePlace.Builder::document)
                        .use(parts.one(SourcePlace.Unit.class))
                        .in(SourcePlace.Builder::unit)
                        .use(parts.maybe(parts.number(1, 80, Integer.MAX_VALUE)))
                        .in(SourcePlace.Builder::column)
                        .use(parts.maybeText(About.REMARK))
                        .in(SourcePlace.Builder::within)
                        .use(lines)
                        .in((place, at) -> place.first(at.first()).last(at.last()))
                        .build(SourcePlace.Builder::build));
        parts.add(
                Sources.class,
                Builders.withBuilder(Sources.Builder::new)
                        .use(parts.maybeText(About.LINK))
                        .in(Sources.Builder::document)
                        .use(parts.maybe(Arbitraries.of("0".repeat(64), "3b7f".repeat(16))))
                        .in(Sources.Builder::sha256)
                        .use(parts.maybeText(About.REMARK))
                        .in(Sources.Builder::reader)
                        .use(parts.map(parts.one(ModelPath.class), parts.one(SourcePlace.class)))
                        .in(Sources.Builder::putAllPlaces)
                        .build(Sources.Builder::build));
        parts.add(
                Finding.class,
                Builders.withBuilder(Finding.Builder::new)
                        .use(parts.one(FindingCode.class))
                        .in(Finding.Builder::code)
                        .use(parts.one(Severity.class))
                        .in(Finding.Builder::severity)
                        .use(parts.one(FindingText.class))
                        .in(Finding.Builder::text)
                        .use(parts.maybe(ModelPath.class))
                        .in(Finding.Builder::path)
                        .use(parts.maybe(SourcePlace.class))
                        .in(Finding.Builder::place)
                        .use(parts.map(parts.material().property(), parts.text(About.PERSON)))
                        .in(Finding.Builder::putAllSlots)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(Finding.Builder::quote)
                        .build(Finding.Builder::build));
    }

    private record Lines(int first, int last) {}
}
