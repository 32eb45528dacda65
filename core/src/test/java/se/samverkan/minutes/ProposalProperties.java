package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.samverkan.finding.SourcePlace;
import se.samverkan.id.ModelPath;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** The laws of reading hold for any proposal: built of the words that steer the reader of proposals, in every order. */
class ProposalProperties {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** The line on which tables stand. */
    private static final int ROW = 7;

    /** Bits of proposals whose order makes sense or none; invented people and places. */
    private static final List<String> BITS = List.of(
            "Bakgrund",
            "Förslag",
            "Vårträffar",
            "Höstmöten",
            "Möte 1",
            "Område Norr",
            "Områdesindelning",
            "Deltagare",
            "Deltagare: MAS, enhetschef från hemtjänsten och vid behov chef (OMF)",
            "Ansvar",
            "Ansvar kommunen eller regionen, vem?",
            "Kontaktvägar",
            "Tidplan",
            "Fortsatt arbete",
            "Björkets vårdcentral",
            "Klippans vårdcentral och rehabmottagning",
            "Lundakliniken",
            "Norra området: Viks vårdcentral, Sundets vårdcentral",
            "Under våren 2027 hålls två träffar, en per område.",
            "Strukturen gäller från och med 1 januari 2027.",
            "Ett möte på varje vårdcentral, sju möten.",
            "Vid frånvaro bör ersättare komma. Mötena hålls digitalt.",
            "I Ekåsa närvårdsområde finns 17 vårdcentraler, nio privata och åtta regionala.",
            "Omsorgsförvaltningen (OMF) ansvarar för kallelse och dagordning.",
            "Mötena leds av vårdcentralschefen.",
            "Vårträffarna hålls i februari–mars, tisdagar eller torsdagar.",
            "Höstmötena hålls oktober–februari, vecka 40–45.",
            "Utse ordförande för vårträffarna.",
            "Hemtjänsten: 010-000 00 01",
            "Lokala beredningsgruppen föreslår:",
            "Möte\tAntal\tNär",
            "Vårmöten: två möten",
            "Område\tEnheter",
            ":",
            "–",
            "(",
            "((OMF",
            "2027",
            "å̈ 𝄞 ok");

    @Property(tries = 500)
    void no_word_of_a_proposal_is_lost(@ForAll("proposals") Outline outline) {
        assertThat(NothingLost.assertHolds(outline).getDocumentKind()).isEqualTo(DocumentKind.PROPOSAL);
    }

    @Property(tries = 300)
    void what_is_read_of_a_proposal_keeps_the_constraints(@ForAll("proposals") Outline outline) {
        assertThat(VALIDATOR.validate(Steps.read(outline))).isEmpty();
    }

    @Property(tries = 100)
    void reading_a_proposal_is_deterministic(@ForAll("proposals") Outline outline) {
        assertThat(Steps.read(outline)).isEqualTo(Steps.read(outline));
    }

    /** What a plan says can be shown to whoever asks: each of its parts has words in the document. */
    @Property(tries = 300)
    void every_part_of_a_plan_cites_words_of_the_proposal(@ForAll("proposals") Outline outline) {
        MinutesReading reading = Steps.read(outline);
        reading.getCollaboration().getMeetingPlans().forEach(plan -> {
            List<ModelPath> parts = new ArrayList<>(List.of(plan.path()));
            for (int a = 0; a < plan.getAreas().size(); a++) {
                ModelPath area = plan.path().then("areas", a);
                parts.add(area);
                for (int u = 0; u < plan.getAreas().get(a).getUnits().size(); u++) {
                    parts.add(area.then("units", u));
                }
            }
            plan.getSeries().forEach(series -> {
                parts.add(series.path());
                for (int p = 0; p < series.getParticipants().size(); p++) {
                    parts.add(series.path().then("participants", p));
                }
            });
            plan.getTasks().forEach(task -> parts.add(task.path()));
            assertThat(reading.getPlaces().keySet()).containsAll(parts);
        });
    }

    @Provide
    Arbitrary<Outline> proposals() {
        return blocks().list()
                .ofMaxSize(25)
                .map(blocks -> new Outline.Builder()
                        .addBlock(placed(TextBlock.heading(1, "Förslag till mötesstruktur"), 1))
                        .addAllBlocks(blocks)
                        .build());
    }

    private Arbitrary<Block> blocks() {
        Arbitrary<String> bit = Arbitraries.of(BITS);
        Arbitrary<String> lines = bit.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("\n", list));
        Arbitrary<Block> text = Combinators.combine(
                        lines,
                        Arbitraries.of(TextBlock.Kind.HEADING, TextBlock.Kind.PARAGRAPH, TextBlock.Kind.LIST_ITEM),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(2, 900))
                .as(ProposalProperties::block);
        Arbitrary<Block> table = bit.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(ProposalProperties::table);
        return Arbitraries.frequencyOf(Tuple.of(5, text), Tuple.of(1, table));
    }

    private static Block block(String text, TextBlock.Kind kind, int level, int line) {
        TextBlock block = switch (kind) {
            case HEADING -> TextBlock.heading(level + 1, text);
            case LIST_ITEM -> TextBlock.listItem(level, "-", text);
            default -> TextBlock.paragraph(text);
        };
        return placed(block, line);
    }

    private static TextBlock placed(TextBlock block, int line) {
        return block.withAnchors(new TextBlock.Anchor(0, SourcePlace.ofLine(line)));
    }

    private static Block table(List<List<String>> rows) {
        Table.Builder table = new Table.Builder();
        for (List<String> row : rows) {
            table.addRow(new Table.Row(row.stream()
                    .map(cell -> new Table.Cell(List.of(placed(TextBlock.paragraph(cell), ROW)), 1))
                    .toList()));
        }
        return table.build();
    }
}
