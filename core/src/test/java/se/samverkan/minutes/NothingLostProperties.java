package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.samverkan.language.Vocabulary;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** The law of reading holds for any outline, minutes or not: built of the words that steer the reader, in every order. */
class NothingLostProperties {

    /** Bits of minutes whose order makes sense or none; invented people and places. */
    private static final List<String> BITS = List.of(
            "Protokoll styrgrupp Närvård Ekåsa",
            "Mötesanteckningar lokal beredningsgrupp Vintorp 2026-02-03",
            "Tid:",
            "Tid: tisdagen den 3 februari 2026 kl 9–11, Rådhuset",
            "Plats och tid",
            "Datum 260203",
            "Närvarande:",
            "Kallade:",
            "Förhinder",
            "Ej närvarande: Bo Ek, Region Väst och Cia Dal",
            "Anna Berg, ordförande, Ekåsa kommun",
            "Berg, Anna (S), Ekåsa kommun, t.o.m. § 5",
            "Namn\tArbetsplats\tNärvaro",
            "Dag Lund    Vintorps kommun    X",
            "Habiliteringen, adjungeras vid behov",
            "Ordförande: Anna Berg",
            "Justerare",
            "Deltagare (efternamn först)",
            "Närvarande ledamöter från kommunen:",
            "Adjungerad p 5",
            "Datum: 3 mars och 4 mars 2026, heldag kl 9–12 och 13–15",
            "Tid: 5/5 mellan kl 13 och 15 i Rådhuset",
            "Omfattning: §§ 1–5 och 7",
            "Paragrafer: 3 till 9, utom 5",
            "Ordförande (tf): Bo Ek",
            "Sekreterare och justerare: Anna Berg samt Cia Dal",
            "Utses att justera: Bo, Anna B och ordföranden",
            "Namn (efternamn först)\tOrganisation\tTitel\tNärvaro dag 1\tNärvaro dag 2",
            "Justeras den 3 mars av Bo Ek",
            "Justerandes sign          Ordförandes sign",
            "Underskrifter i Ekåsa den 3 mars: Anna Berg, enhetschef",
            "Vid mötet deltog i stort sett alla, närvarande var Anna Berg. Förhinder hade nästan ingen.",
            "Bilaga 3 a – Karta över området",
            "Bilagor (skickas separat): karta",
            "Nästa möte (preliminärt): 4 maj",
            "Beslut (enhälligt): att köpa in",
            "Beslut enligt förslaget: Stolar köps.",
            "Tid: kl 9, 10 och 11:30",
            "Plats (fysiskt): Rådhuset (rum 2)",
            "Justeras 2026-02-10, Bo Ek, enhetschef",
            "Anna Berg          Bo Ek",
            "___________",
            "Underskrifter:",
            "Digitalt signerat",
            "§ 1. Mötets öppnande",
            "§",
            "2",
            "3. Beslut",
            "20) Övriga frågor – se [protokoll]",
            "a) Nattvandring",
            "- att köpa in två bilar",
            "1. att Anna Berg tar fram ett förslag",
            "Beslut:",
            "Beslut: Bo Ek återkommer till nästa möte. Cia tar med sig frågan.",
            "Styrgruppen beslutar att",
            "Beslut: - att hyra lokal - att sälja bilen",
            "Gruppen beslutar att fråga nämnden. Därefter fikades det.",
            "Anna Berg utses att justera protokollet.",
            "Nästa möte: den 3 mars kl 13.15–15 på Rådhuset.",
            "Bilaga 1. Presentation",
            "Bilaga 2",
            "Bilagor: schema, budget",
            "Åtgärd: köpa stol. Ansvarig: Bo Ek. Klart: 3 maj",
            "Inledning ............ 1",
            "Följande grupper är i gång:",
            "Övriga frågor:",
            "…",
            ":",
            "(",
            "å̈ 𝄞 ok");

    @Property(tries = 1000)
    void no_character_of_any_outline_is_lost_or_counted_twice(@ForAll("outlines") Outline outline) {
        NothingLost.assertHolds(outline);
    }

    @Property(tries = 100)
    void reading_is_deterministic(@ForAll("outlines") Outline outline) {
        MinutesReader reader = MinutesReader.with(Vocabulary.swedish());
        assertThat(reader.read(outline))
                .isEqualTo(MinutesReader.with(Vocabulary.swedish()).read(outline));
    }

    @Property(tries = 100)
    void two_threads_read_the_same_with_one_reader(@ForAll("outlines") Outline outline) {
        MinutesReader reader = MinutesReader.with(Vocabulary.swedish());
        CompletableFuture<MinutesReading> other = CompletableFuture.supplyAsync(() -> reader.read(outline));
        assertThat(reader.read(outline)).isEqualTo(other.join());
    }

    @Property(tries = 100)
    void the_language_of_the_machine_changes_nothing(@ForAll("outlines") Outline outline) {
        MinutesReader reader = MinutesReader.with(Vocabulary.swedish());
        MinutesReading here = reader.read(outline);
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("sv-SE", "tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(reader.read(outline)).as(language).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<Outline> outlines() {
        return blocks().list()
                .ofMinSize(0)
                .ofMaxSize(25)
                .map(blocks -> new Outline.Builder().addAllBlocks(blocks).build());
    }

    private Arbitrary<Block> blocks() {
        Arbitrary<String> bit = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(BITS)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
        Arbitrary<String> lines = bit.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("\n", list));
        Arbitrary<Block> text = Combinators.combine(
                        lines,
                        Arbitraries.of(TextBlock.Kind.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as(NothingLostProperties::block);
        Arbitrary<Block> table =
                bit.list().ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4).map(NothingLostProperties::table);
        return Arbitraries.frequencyOf(Tuple.of(5, text), Tuple.of(1, table));
    }

    private static Block block(String text, TextBlock.Kind kind, int level, boolean bold) {
        boolean levelled = kind == TextBlock.Kind.HEADING || kind == TextBlock.Kind.LIST_ITEM;
        Run run = bold ? new Run(text, Set.of(Run.Look.BOLD), Optional.empty()) : Run.of(text);
        TextBlock.Builder block = new TextBlock.Builder()
                .kind(kind)
                .level(!levelled ? 0 : kind == TextBlock.Kind.HEADING ? level + 1 : level)
                .addRun(run);
        if (kind == TextBlock.Kind.LIST_ITEM) {
            block.marker(level == 2 ? "§ 4" : "-");
        }
        return block.build();
    }

    private static Block table(List<List<String>> rows) {
        Table.Builder table = new Table.Builder();
        for (List<String> row : rows) {
            table.addRow(new Table.Row(row.stream()
                    .map(cell -> new Table.Cell(List.of(TextBlock.paragraph(cell)), 1))
                    .toList()));
        }
        return table.build();
    }
}
