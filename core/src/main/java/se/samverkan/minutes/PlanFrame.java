package se.samverkan.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.time.SwedishDates;
import se.samverkan.time.Term;
import se.samverkan.time.WrittenDate;

/** Reads what a proposal says of the plan as a whole: for which area, by whom, from when, for which year. */
final class PlanFrame {

    private final Words words;
    private final PlanTimes times;

    PlanFrame(Words words) {
        this.words = words;
        this.times = new PlanTimes(words);
    }

    void title(Said title, PlanDraft draft) {
        PlanTimes.yearIn(title.text()).ifPresent(year -> {
            draft.year = Optional.of(year);
            draft.term = Term.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            draft.doubt("term", title, "term-year", "term-from");
        });
        area(title, draft);
    }

    void sentence(Said sentence, PlanDraft draft) {
        term(sentence).ifPresent(term -> {
            if (draft.term.equals(Term.unknown())) {
                draft.term = term;
                draft.year = draft.year.or(() -> term.from().map(LocalDate::getYear));
            }
        });
        area(sentence, draft);
        if (draft.proposer == null) {
            proposer(sentence).ifPresent(name -> draft.proposer = name);
        }
    }

    /** "gäller fr.o.m. år 2026", "gäller från hösten 2026", "gäller 2027–2028". */
    private Optional<Term> term(Said sentence) {
        String text = sentence.text();
        Optional<Lexicon.Match> verb = words.get("termverb").firstIn(sentence.folded());
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        String rest = text.substring(verb.get().end());
        Optional<LocalDate> day = SwedishDates.findAll(rest).stream()
                .map(WrittenDate::date)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> times.season(rest, Optional.empty())
                        .map(season -> season.days().first()));
        List<Integer> years = Names.parts(rest.replace('–', ' ').replace('-', ' ')).stream()
                .map(Words::trimMarks)
                .flatMap(part -> PlanTimes.yearIn(part).stream())
                .toList();
        boolean from = words.get("timelead").allIn(Text.fold(rest)).stream()
                .anyMatch(lead -> lead.code().equals("from"));
        if (day.isPresent()) {
            return day.map(Term::from);
        }
        if (years.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(years.get(0), 1, 1);
        LocalDate last = LocalDate.of(years.get(years.size() - 1), 12, 31);
        return Optional.of(from || last.isBefore(first) ? Term.from(first) : Term.between(first, last));
    }

    /** "Hultnäs närvårdsområde": the word and the name before it. */
    private void area(Said said, PlanDraft draft) {
        if (draft.careArea != null) {
            return;
        }
        List<String> parts = Names.parts(said.text());
        for (int i = 1; i < parts.size(); i++) {
            boolean word = words.get("careareaword")
                    .find(Words.trimMarks(parts.get(i)))
                    .isPresent();
            if (word && Character.isUpperCase(parts.get(i - 1).charAt(0)) && i > 1) {
                draft.careArea = parts.get(i - 1) + " " + Words.trimMarks(parts.get(i));
                return;
            }
        }
    }

    /** "Framtagen av: …", "Lokala beredningsgruppen föreslår …", "… har gett beredningsgruppen ett uppdrag". */
    private Optional<String> proposer(Said sentence) {
        String text = sentence.text();
        String folded = sentence.folded();
        Optional<Lexicon.Match> label = words.start("proposerlabel", folded)
                .filter(m -> m.end() < text.length() && text.charAt(m.end()) == ':');
        if (label.isPresent()) {
            return Optional.of(Words.trimMarks(text.substring(label.get().end() + 1)))
                    .filter(name -> GroupWords.areIn(name, words));
        }
        Optional<Lexicon.Match> proposes = words.get("proposeverb").firstIn(folded);
        if (proposes.isPresent()) {
            return Optional.of(text.substring(0, proposes.get().start()).strip())
                    .filter(name -> Names.parts(name).size() <= 6 && GroupWords.areIn(name, words));
        }
        return words.get("assignverb")
                .firstIn(folded)
                .flatMap(verb -> words.get("group").firstIn(folded, verb.end()))
                .map(group -> text.substring(group.start(), group.end()));
    }
}
