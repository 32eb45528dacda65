package se.samverkan.testkit.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Source;
import se.samverkan.language.Vocabulary;
import se.samverkan.minutes.MinutesReader;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Documents that nobody writes, each of a kind that grows with a number, and what it is to read them. */
public final class Families implements BiFunction<String, Integer, Runnable> {

    static final String TEXT = "as plain text: ";
    static final String MINUTES = "as minutes: ";

    private static final OutlineFormat PLAIN_TEXT = plainText();

    private static final String FRAME = """
            Protokoll

            Styrgruppen Ekåsa

            Datum: 2026-03-27

            Närvarande:
            Anna Berg, ordförande
            Bo Ek, sekreterare

            § 1 Öppnande

            Mötet öppnas.

            """;

    private static final String HEAD = FRAME + "§ 2 Rapporter\n\n";

    private static final String TAIL = "\n\n§ 3 Slut\n\nMötet avslutas.\n";

    private final Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    private final Map<String, IntFunction<Outline>> outlines = new LinkedHashMap<>();

    /** All families. */
    public Families() {
        marks();
        listings();
        people();
        decisions();
        blocks();
        marksOfText();
        proposals();
    }

    /** Marks and words on one line, on lines and in paragraphs of their own, inside an item, in the roll and with nothing around. */
    private void marks() {
        for (String mark : List.of(
                "(",
                "[",
                "\"",
                "§",
                ",",
                "- ",
                "*",
                "a",
                " ",
                "ord och ",
                "Anna Berg, ",
                "Anna Berg och ",
                "A. ",
                "§ 3 ",
                "kl. 13.00 ",
                "den 3 maj ",
                "2026-03-27 ",
                "beslutar att ",
                "Beslut: ",
                "\"Beslut: ",
                "bereds av ",
                "senast maj ",
                "att ",
                "Nästa möte ",
                "se bilaga 1, ",
                "vill att Anna Berg tar ",
                "Anna Berg tar fram underlag ",
                "Åtgärd: a Ansvarig: Bo Ek ",
                "(a) ",
                "t.o.m. § 9 § 8 ",
                "Ordet är fritt. ")) {
            repeated(mark, mark);
            repeated(mark + "¶", mark + "\n");
            repeated(mark + "¶¶", mark + "\n\n");
        }
        for (String line : List.of(
                "§ 3\n",
                "1.\n",
                "a)\n",
                "- att a\n",
                "-\n- a\n",
                "Plats:\n\n",
                "Beslut:\n\n",
                "Tid:\n\nx\n\n",
                "Bilaga 1 a\n",
                "Ordförande: Anna Berg\n",
                "Anna Berg, Ekåsa kommun\n",
                "Deltagare:\nAnna Berg\n",
                "Beslut: att a\n",
                "Sida 2 av 7\n\n",
                "| a | b |\n",
                "> a\n",
                "# a\n",
                "a\tb\n")) {
            repeated(line.replace("\n", "¶"), line);
        }
    }

    private void repeated(String name, String part) {
        texts.put(name + " in an item", n -> HEAD + fill(part, n) + TAIL);
        texts.put(name + " in the roll", n -> "Protokoll\n\nStyrgruppen Ekåsa\n\nNärvarande: " + fill(part, n) + TAIL);
        if (!part.isBlank()) {
            texts.put(name + " alone", n -> fill(part, n));
        }
    }

    private void listings() {
        counted("items", i -> "§ " + (i + 1) + " Rubrik\n\nText.\n\n");
        counted("items all alike", i -> "§ 1 Rubrik\n\nText.\n\n");
        counted("items with gaps", i -> "§ " + (i * 7) + " Rubrik\n\nText.\n\n");
        counted("items that fall", i -> "§ " + (100_000 - i) + " Rubrik\n\nText.\n\n");
        counted("letters", i -> (char) ('a' + i % 26) + ") Punkt " + i + "\nText.\n\n");
        counted("numbers below numbers", i -> "2." + (i % 90 + 1) + " Punkt " + i + "\n\nText.\n\n");
        counted("clauses", i -> "- att godkänna rutin " + i + "\n");
        counted("attachments", i -> "Bilaga " + (i + 1) + " Rutin " + i + "\n");
        counted("mentions of attachments", i -> "Se bilaga " + (i + 1) + ". ");
    }

    private void people() {
        texts.put("people and first names", n -> roll(n, i -> name(i).substring(5) + " Berg, Ekåsa\n"));
        texts.put("people", n -> roll(n, i -> name(i) + ", Ekåsa kommun\n"));
        texts.put("people with a role", n -> roll(n, i -> name(i) + ", ordförande\n"));
        texts.put("people of one name", n -> roll(n, i -> "Anna Berg, Ekåsa kommun\n"));
        counted("people unknown", i -> name(i) + " informerar.\n\n");
        counted("people who promise", i -> name(i) + " tar fram underlag " + i + ".\n\n");
    }

    private static String roll(int n, IntFunction<String> entry) {
        int half = n / 2;
        return "Protokoll\n\nNärvarande:\n" + fill(entry, half) + "\n§ 1 A\n\n"
                + fill(i -> name(i) + " informerar.\n\n", half) + "§ 2 B\n\nC.\n";
    }

    private void decisions() {
        counted("decisions nearly alike", i -> "Beslut: Styrgruppen beslutar att godkänna rutin " + i + ".\n\n");
        counted(
                "decisions and tasks",
                i -> "Beslut: Styrgruppen beslutar att godkänna rutin " + i + ".\n\nAnna Berg tar fram underlag " + i
                        + ".\n\n");
        counted(
                "tasks told again",
                i -> "Beslut: Bo Ek tar fram underlag " + i + ".\n\nAnna Berg tar fram underlag " + i + ".\n\n");
        counted("quotations", i -> "Ur protokollet 2025-01-12: \"Beslut: att godkänna rutin " + i + "\". ");
        counted("quotations without a day", i -> "Beredningsgruppen beslutar att godkänna rutin " + i + ".\n\n");
        texts.put(
                "quotations below a report",
                n -> FRAME + "§ 2 Rapport från beredningsgruppen\n\n"
                        + fill(i -> "- Beslut: att godkänna rutin " + i + "\n", n) + TAIL);
        texts.put("summary of decisions unlike", Families::unlike);
        texts.put("summary of decisions nearly alike", n -> {
            String all = fill(i -> "Beslut: Styrgruppen beslutar att godkänna rutin " + i + ".\n\n", n / 2);
            return HEAD + all + "§ 3 Sammanfattning av beslut\n\n" + all.replace("rutin ", "rutinen ");
        });
    }

    /** Decisions and a summary of so many lines, none of which is nearly one of them. */
    private static String unlike(int n) {
        return HEAD
                + fill(i -> "Beslut: att hyra " + name(i * 7919) + name(i * 104_729) + "\n\n", n / 2)
                + "§ 3 Sammanfattning av beslut\n\n"
                + fill(i -> "Att sälja " + name(i * 6_151) + name(i * 786_433) + "\n\n", n / 2);
    }

    private void blocks() {
        block("headings", i -> TextBlock.heading(2, "Rubrik " + name(i)));
        block("deep list", i -> TextBlock.listItem(i % 9, "-", "Punkt " + i));
        block("numbered list", i -> TextBlock.listItem(0, i + 1 + ".", "Punkt " + i));
        block("lettered list", i -> TextBlock.listItem(i % 3, (char) ('a' + i % 26) + ")", "Punkt " + i));
        outlines.put("rows", n -> table(n / 20, i -> List.of("ta fram " + i, "Anna Berg", "maj")));
        outlines.put(
                "rows of actions",
                n -> table(
                        n / 20, i -> i == 0 ? List.of("Åtgärd", "Ansvarig", "Klart") : List.of("a", "Bo Ek", "maj")));
        outlines.put(
                "rows of a roll",
                n -> table(
                        n / 20,
                        i -> i == 0 ? List.of("Namn", "Organisation", "Närvarande") : List.of(name(i), "Ekåsa", "x")));
        outlines.put(
                "columns",
                n -> table(
                        2,
                        r -> IntStream.range(0, n / 10)
                                .mapToObj(i -> "ord " + i)
                                .toList()));
        outlines.put(
                "runs",
                n -> after(
                        TextBlock.paragraph("A."),
                        run -> run.addAllRuns(IntStream.range(0, n / 8)
                                .mapToObj(i -> Run.of("ord " + i + "\n"))
                                .toList())));
    }

    private void proposals() {
        String head = "Förslag till mötesstruktur\n\nStyrgruppen Ekåsa\n\n";
        for (String part : List.of(
                "- Ekåsa vårdcentral\n",
                "Mötesserie lokal beredningsgrupp\n\n",
                "Deltagare:\n- Anna Berg\n",
                "4 möten per termin. ",
                "onsdag den 3 maj kl. 13.00 ",
                "Ekåsa kommun, ")) {
            texts.put("proposal of " + part.strip(), n -> head + fill(part, n));
        }
        texts.put(
                "proposal of many series",
                n -> head + fill(i -> "Lokal beredningsgrupp " + i + "\n\n- 4 möten per termin\n\n", n));
        texts.put(
                "proposal of many places",
                n -> head + "Närområden\n\n" + fill(i -> "- " + name(i) + " vårdcentral\n", n));
    }

    /** What only the format of plain text knows. */
    private void marksOfText() {
        String latex = "\\documentclass{article}\n\\begin{document}\n\\section{A}\n";
        for (String mark : List.of("{", "\\", "\\textbf{", "a & ", "\\item a\n", "\\begin{itemize}\n", "$", "%\n")) {
            texts.put("source with " + mark.strip(), n -> latex + fill(mark, n) + "\n\\end{document}\n");
        }
        texts.put(
                "source with groups", n -> latex + "{".repeat(n / 2) + "a" + "}".repeat(n / 2) + "\n\\end{document}\n");
        for (String mark :
                List.of("[a](", "**", "`", "```\n", "{", "\t", "a \n", "\f", "a\f", "http://a.se\n", "Ã¥", "\ufffd")) {
            texts.put("text with " + mark.strip(), n -> "Protokoll\n\n" + fill(mark, n));
        }
        texts.put("pages with a head", n -> fill(i -> "Styrgruppen Ekåsa\nText " + i + " här\n\f", n));
        texts.put(
                "text in narrow lines",
                n -> fill(
                        "Den här texten är bruten av ett program på en bredd som är ungefär\nså här många tecken. ",
                        n));
    }

    private void counted(String name, IntFunction<String> part) {
        texts.put(name, n -> HEAD + fill(part, n) + TAIL);
    }

    private void block(String name, IntFunction<TextBlock> part) {
        outlines.put(name, n -> {
            List<Block> blocks = new ArrayList<>(text(HEAD).getBlocks());
            IntStream.range(0, n / 10).mapToObj(part).forEach(blocks::add);
            return new Outline.Builder().addAllBlocks(blocks).build();
        });
    }

    private static Outline after(Block first, UnaryOperator<TextBlock.Builder> block) {
        return Outline.of(first, block.apply(new TextBlock.Builder()).build());
    }

    private static Outline table(int rows, IntFunction<List<String>> cells) {
        Table.Builder table = new Table.Builder();
        for (int r = 0; r < rows; r++) {
            table.addRow(new Table.Row(cells.apply(r).stream()
                    .map(cell -> new Table.Cell(List.of(TextBlock.paragraph(cell)), 1))
                    .collect(Collectors.toList())));
        }
        return Outline.of(
                TextBlock.paragraph("Protokoll"),
                table.build(),
                TextBlock.paragraph("§ 1 A"),
                TextBlock.paragraph("§ 2 B"));
    }

    private static String name(int i) {
        StringBuilder name = new StringBuilder();
        for (int k = 0, rest = i; k < 4; k++, rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return "Anna " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "son";
    }

    /** A part again and again, so many characters of it. */
    private static String fill(String part, int length) {
        return part.repeat(Math.max(1, length / part.length()));
    }

    private static String fill(IntFunction<String> part, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    /** {@return what is done with each family: {@link #TEXT} or {@link #MINUTES} and its name} */
    public List<String> tasks() {
        return Stream.concat(
                        texts.keySet().stream()
                                .filter(name -> !name.endsWith(" unlike"))
                                .flatMap(name -> Stream.of(TEXT + name, MINUTES + name)),
                        outlines.keySet().stream().map(MINUTES::concat))
                .toList();
    }

    /** A task with the document of its family that has about so many characters. */
    @Override
    public Runnable apply(String task, Integer length) {
        String family = task.substring(task.indexOf(':') + 2);
        IntFunction<String> text = texts.get(family);
        if (task.startsWith(TEXT)) {
            String document = text.apply(length);
            return () -> text(document);
        }
        Outline outline = text == null ? outlines.get(family).apply(length) : text(text.apply(length));
        MinutesReader reader = MinutesReader.with(Vocabulary.swedish());
        return () -> reader.read(outline);
    }

    private static Outline text(String text) {
        Limits limits = new Limits.Builder().maxBlocks(Integer.MAX_VALUE).build();
        try {
            return PLAIN_TEXT
                    .read(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), limits)
                    .outline();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutlineFormat plainText() {
        return ServiceLoader.load(OutlineFormat.class, Families.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(format -> format.id().equals("text"))
                .findFirst()
                .orElseThrow();
    }
}
