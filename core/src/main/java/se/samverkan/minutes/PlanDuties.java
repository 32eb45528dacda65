package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.organisation.Mention;
import se.samverkan.plan.Duty;
import se.samverkan.plan.DutyHolder;

/**
 * Reads who calls, chairs and keeps the agenda: "Ordförande: socialchefen", "Primärvården ansvarar för kallelse och dagordning", "Ansvarig för
 * kallelse är kommunen". A question, a choice between two, or a word for nobody leaves the duty open, with the words kept.
 */
final class PlanDuties {

    /** A blank, "av", and no more. */
    private static final int LONGEST_LINK = 4;

    private final PlanWords plan;
    private final Words words;

    PlanDuties(PlanWords plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    List<DutyHolder> in(Said sentence) {
        String text = sentence.words();
        String folded = Text.fold(text);
        List<Lexicon.Match> duties = words.get("planduty").allIn(folded);
        return duties.isEmpty() ? List.of() : in(text, folded, duties);
    }

    private List<DutyHolder> in(String text, String folded, List<Lexicon.Match> duties) {
        Optional<Lexicon.Match> lead = words.start("dutylead", folded);
        int first = duties.get(0).start();
        if (first == 0 || lead.filter(m -> m.end() <= first).isPresent()) {
            return holder(text, folded, duties.get(0).end())
                    .map(who -> holders(before(duties, who.start()), text.substring(who.start(), who.end())))
                    .orElse(List.of());
        }
        return words.get("dutylink").allIn(folded).stream()
                .filter(link -> link.start() > 0 && link.start() <= first)
                .findFirst()
                .map(link -> text.substring(0, link.start()).strip())
                .filter(this::isSomebody)
                .map(who -> holders(duties, who))
                .orElseGet(() -> passive(text, folded, duties.get(0)));
    }

    /** "Mötena leds av socialchefen": right after the verb. */
    private List<DutyHolder> passive(String text, String folded, Lexicon.Match duty) {
        return holder(text, folded, duty.end())
                .filter(who -> folded.substring(duty.end(), who.start()).length() <= LONGEST_LINK)
                .map(who -> holders(List.of(duty), text.substring(who.start())))
                .orElse(List.of());
    }

    private record Span(int start, int end) {}

    /** Who stands after the colon, "är" or "av" that follows the duty. */
    private Optional<Span> holder(String text, String folded, int from) {
        int colon = text.indexOf(':', from);
        if (colon > 0) {
            return Optional.of(new Span(Math.min(colon + 1, text.length()), text.length()))
                    .filter(span -> !text.substring(span.start()).isBlank());
        }
        return words.get("holderlink").allIn(folded).stream()
                .filter(link -> link.start() >= from)
                .map(link -> new Span(link.end(), text.length()))
                .filter(span -> isSomebody(text.substring(span.start()).strip()))
                .findFirst();
    }

    private static List<Lexicon.Match> before(List<Lexicon.Match> duties, int end) {
        return duties.stream().filter(duty -> duty.end() <= end).toList();
    }

    private boolean isSomebody(String who) {
        return isOpen(who)
                || plan.isActor(who)
                || Commas.split(new Piece(0, 0, who), words).stream().allMatch(part -> plan.isActor(part.text()));
    }

    /** Whether words say that nobody is appointed: a question, a choice, "utses senare". */
    private boolean isOpen(String who) {
        String folded = Text.fold(who);
        return who.strip().endsWith("?") || words.has("nobodyyet", folded) || words.has("choice", folded);
    }

    private List<DutyHolder> holders(List<Lexicon.Match> duties, String asWritten) {
        String who = Text.squeeze(asWritten);
        String trimmed = who.endsWith("?") ? who : Words.trimMarks(who);
        List<DutyHolder> holders = new ArrayList<>();
        for (Lexicon.Match match : duties) {
            Duty duty = Duty.valueOf(match.code().toUpperCase(Locale.ROOT));
            if (holders.stream().noneMatch(holder -> holder.getDuty() == duty)) {
                holders.add(isOpen(trimmed) ? open(duty, trimmed) : held(duty, trimmed));
            }
        }
        return holders;
    }

    static DutyHolder open(Duty duty, String asWritten) {
        return new DutyHolder.Builder().duty(duty).asWritten(asWritten).build();
    }

    private DutyHolder held(Duty duty, String who) {
        return new DutyHolder.Builder()
                .duty(duty)
                .addAllHolders(Commas.split(new Piece(0, 0, who), words).stream()
                        .map(part -> Mention.of(part.words()))
                        .toList())
                .build();
    }

    /** Who holds the duties that one cell names by what another says. */
    List<DutyHolder> of(Said duty, Said who) {
        return holders(words.get("planduty").allIn(duty.folded()), who.words());
    }

    /** "Ansvar kommun eller region, vem?": a question that is put of all that is open. */
    boolean isQuestion(Said sentence) {
        return sentence.isQuestion()
                && words.start("dutyquestion", sentence.folded()).isPresent();
    }

    /** "Utse ordförande för vårens möten": duties that somebody is still to be found for. */
    List<DutyHolder> toAppoint(Said sentence) {
        if (words.start("appoint", sentence.folded()).isEmpty()) {
            return List.of();
        }
        String text = sentence.words();
        return words.get("planduty").allIn(Text.fold(text)).stream()
                .map(match -> Duty.valueOf(match.code().toUpperCase(Locale.ROOT)))
                .distinct()
                .map(duty -> open(duty, text))
                .toList();
    }
}
