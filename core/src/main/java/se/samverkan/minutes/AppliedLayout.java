package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.group.RollLayout;
import se.samverkan.id.AgendaItemId;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.organisation.Mention;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** Tells a meeting as {@link MinutesLayout#applied} says. */
final class AppliedLayout {

    private static final Set<String> KINDS = Set.of("protocol", "notes");
    private static final List<Role> SIGNING = List.of(Role.CHAIR, Role.SECRETARY, Role.VERIFIER);

    private final MinutesLayout layout;
    private final RenderLabels labels;
    private final Words words;

    AppliedLayout(MinutesLayout layout, RenderLabels labels, Words words) {
        this.layout = layout;
        this.labels = labels;
        this.words = words;
    }

    Meeting to(Meeting meeting) {
        Meeting ofKind = layout.getKind().map(kind -> ofKind(kind, meeting)).orElse(meeting);
        Meeting dressed =
                layout.getNumberStyle().map(style -> dressed(ofKind, style)).orElse(ofKind);
        Meeting called = layout.getRoll().map(roll -> called(dressed, roll)).orElse(dressed);
        return layout.isSummarised().orElse(false) && !isSummarised(called) ? summarised(called) : called;
    }

    private static Meeting withMinutes(Meeting meeting, MinutesRecord newest) {
        List<MinutesRecord> records = new ArrayList<>(meeting.getMinutes());
        records.set(records.size() - 1, newest);
        return meeting.withMinutes(records);
    }

    private Meeting ofKind(MinutesKind kind, Meeting meeting) {
        Optional<MinutesRecord> newest = meeting.latestMinutes();
        if (newest.isEmpty()) {
            return meeting;
        }
        MinutesRecord record = newest.get();
        if (record.getKind() != kind) {
            record = record.withKind(kind).withTitle(record.getTitle().map(title -> titled(title, kind)));
        }
        boolean unsigned = record.getSignOff()
                .filter(s -> !s.getSignatures().isEmpty() || s.getNote().isPresent())
                .isEmpty();
        if (kind == MinutesKind.PROTOCOL && unsigned) {
            List<Signature> lines = SIGNING.stream()
                    .flatMap(role -> signing(role, meeting).stream())
                    .toList();
            record = lines.isEmpty()
                    ? record
                    : record.withSignOff(
                            new SignOff.Builder().addAllSignatures(lines).build());
        }
        return withMinutes(meeting, record);
    }

    /** The title with the word for the kind in the place of the one that it has, as large or small as that. */
    private String titled(String title, MinutesKind kind) {
        String word = labels.kind(kind);
        Optional<Lexicon.Match> known = words.get("document").allIn(Text.fold(title)).stream()
                .filter(match -> KINDS.contains(match.code()))
                .findFirst();
        return known.map(match -> title.substring(0, match.start())
                        + likewise(title.substring(match.start(), match.end()), word)
                        + title.substring(match.end()))
                .orElse(word + "\n" + title);
    }

    private static String likewise(String model, String word) {
        if (model.equals(model.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isLowerCase(model.charAt(0)) ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** A line to sign on for whoever held the role; a role that one person holds and several are named for has none. */
    private List<Signature> signing(Role role, Meeting meeting) {
        List<Signature> lines = meeting.presentAs(role).stream()
                .flatMap(entry -> entry.getName().stream())
                .map(Text::squeeze)
                .filter(name -> Names.isFullName(name, words))
                .map(name -> new Signature.Builder()
                        .role(role)
                        .signatory(Mention.of(name))
                        .build())
                .toList();
        return role.equals(Role.VERIFIER) || lines.size() == 1 ? lines : List.of();
    }

    private Meeting dressed(Meeting meeting, NumberStyle style) {
        List<AgendaItem> items = meeting.getAgenda().stream()
                .map(item -> item.withNumber(item.getNumber()
                        .map(number -> number.isPlain() ? new ItemNumber(number.number(), style) : number)))
                .toList();
        return items.stream().allMatch(this::canBeRead) ? meeting.withAgenda(items) : meeting;
    }

    private boolean canBeRead(AgendaItem item) {
        Outline heading = Outline.of(TextBlock.heading(1, Text.squeeze(item.heading())));
        Line line = Lines.of(heading, new Ledger(heading, words)).get(0);
        return item.getNumber().isEmpty()
                || Numbered.of(line, words)
                        .filter(read -> read.number().equals(item.getNumber())
                                && read.title().words().equals(Text.squeeze(item.getTitle())))
                        .isPresent();
    }

    private Meeting called(Meeting meeting, RollLayout roll) {
        return meeting.withAttendance(meeting.getAttendance().stream()
                .map(entry -> roll == RollLayout.LIST ? listed(entry) : tabled(entry))
                .toList());
    }

    /** Organisation and title apart, for they have columns of their own. */
    private Attendance tabled(Attendance entry) {
        Affiliations parts = affiliations(entry.getAffiliationAsWritten().orElse(""));
        boolean both = parts.organisation().isPresent() && parts.title().isPresent();
        return both && affiliations(parts.organisation().get()).equals(parts.organisationAlone())
                ? entry.withAffiliationAsWritten(parts.organisation()).withTitle(parts.title())
                : entry;
    }

    /** Organisation and title one after another, if they can be told apart there. */
    private Attendance listed(Attendance entry) {
        Optional<String> title = new RenderEntry(entry, labels, words, ItemMarks.NONE).title();
        if (title.isEmpty()) {
            return entry;
        }
        List<String> parts = new ArrayList<>(RenderText.linesOf(
                entry.getAffiliationAsWritten().or(entry::getOrganisationName).orElse("")));
        Affiliations apart = affiliations(String.join(", ", parts));
        parts.add(title.get());
        String together = String.join(", ", parts);
        Affiliations read = affiliations(together);
        boolean known = read.title().equals(title) && read.organisation().equals(apart.organisation());
        return known ? entry.withAffiliationAsWritten(together) : entry;
    }

    private Affiliations affiliations(String written) {
        return Affiliations.of(Optional.of(written), new Offices(words), words);
    }

    private boolean isSummarised(Meeting meeting) {
        return meeting.allItems()
                .anyMatch(item -> item.is(ItemKind.DECISION_SUMMARY)
                        || !item.summaryLines().isEmpty()
                        || words.whole("itemkind", item.getTitle())
                                .filter(ItemKind.DECISION_SUMMARY.code()::equals)
                                .isPresent());
    }

    private Meeting summarised(Meeting meeting) {
        List<SummaryLine> lines =
                meeting.decisions().stream().map(this::repeated).toList();
        if (lines.isEmpty()) {
            return meeting;
        }
        Optional<ItemNumber> last = lastNumber(meeting);
        Optional<ItemNumber> next =
                last.map(number -> ItemNumber.of(number.ordinal().orElseThrow() + 1, number.style()));
        AgendaItem summary = new AgendaItem.Builder()
                .id(new AgendaItemId(meeting.getId().value() + "/summary"))
                .number(next)
                .title(labels.get("summary.title"))
                .addKind(ItemKind.DECISION_SUMMARY)
                .addAllContent(lines)
                .build();
        List<AgendaItem> agenda = new ArrayList<>(meeting.getAgenda());
        agenda.add(summary);
        Meeting told = meeting.withAgenda(agenda);
        return last.map(number -> extended(told, number.ordinal().orElseThrow()))
                .orElse(told);
    }

    private SummaryLine repeated(Decision decision) {
        return new SummaryLine.Builder()
                .text(onOneLine(RenderText.linesOf(decision.getText())))
                .repeats(decision.getId())
                .addAllResponsible(decision.getResponsible())
                .due(decision.getDue())
                .build();
    }

    /** "Gruppen beslutar att hyra lokalen; att sälja bilen". */
    private String onOneLine(List<String> lines) {
        StringBuilder all = new StringBuilder();
        boolean clause = false;
        for (String line : lines) {
            if (!all.isEmpty()) {
                all.append(clause && !isJoined(all.toString()) ? "; " : " ");
            }
            all.append(line);
            clause = words.start("clause", Text.fold(line)).isPresent();
        }
        return all.toString();
    }

    /** Whether a clause ends with a mark, or with "och" or "samt". */
    private boolean isJoined(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return ",.;:!?".indexOf(last.charAt(last.length() - 1)) >= 0
                || words.get("joiner").find(last).isPresent();
    }

    private static Optional<ItemNumber> lastNumber(Meeting meeting) {
        List<AgendaItem> agenda = meeting.getAgenda();
        return agenda.isEmpty()
                ? Optional.empty()
                : agenda.get(agenda.size() - 1).getNumber().filter(ItemNumber::isPlain);
    }

    /** What lasted to the last item lasts to the one after it: the declared range, and the part of the meeting of whoever came late. */
    private Meeting extended(Meeting meeting, int last) {
        Remarks remarks = new Remarks(words, ItemMarks.of(meeting));
        Meeting longer = meeting.withAttendance(meeting.getAttendance().stream()
                .map(entry -> entry.withPart(
                        entry.getPart().map(part -> cameLate(entry, remarks) ? longer(part, last) : part)))
                .toList());
        return longer.latestMinutes()
                .map(record ->
                        record.withDeclaredRange(record.getDeclaredRange().map(range -> longer(range, last))))
                .map(record -> withMinutes(longer, record))
                .orElse(longer);
    }

    private static ItemRange longer(ItemRange range, int last) {
        return range.last() == last ? new ItemRange(range.first(), last + 1) : range;
    }

    /** "fr.o.m. § 3" says nothing of an end. */
    private static boolean cameLate(Attendance entry, Remarks remarks) {
        return entry.getNote().map(RenderText::linesOf).orElse(List.of()).stream()
                .flatMap(remark -> RenderRemark.of(remark, remarks).part().stream())
                .anyMatch(part -> part.last() == Integer.MAX_VALUE);
    }
}
