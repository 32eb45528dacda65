package se.samverkan.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.language.Lexicon;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.plan.DutyHolder;
import se.samverkan.plan.MeetingsPer;
import se.samverkan.plan.PartOfDay;

/** Reads what a sentence, or a cell, says of a series of meetings. */
final class SeriesFacts {

    /** How far to look for the word that "varje" goes with. */
    private static final int LONGEST_WORD = 40;

    private final PlanWords plan;
    private final Words words;
    private final PlanCounts counts;
    private final PlanTimes times;
    private final PlanDuties duties;

    SeriesFacts(PlanWords plan) {
        this.plan = plan;
        this.words = plan.words();
        this.counts = new PlanCounts(plan);
        this.times = new PlanTimes(words);
        this.duties = new PlanDuties(plan);
    }

    /** Everything that a sentence about the series says. */
    void read(Said sentence, SeriesDraft series, Optional<Integer> year) {
        per(sentence, series);
        number(sentence, series);
        time(sentence, series, year);
        form(sentence, series);
        substitutes(sentence, series);
        duties(sentence, series);
        agenda(sentence, series);
        mentioned(sentence, series);
    }

    /** When the meetings are held. Months or weeks count before a season that was named alone. */
    void time(Said said, SeriesDraft series, Optional<Integer> year) {
        times.season(said.text(), year)
                .filter(season -> series.season == null || season.exact() && !series.season.exact())
                .ifPresent(season -> {
                    series.season = season;
                    series.tell("season", said);
                });
        if (year.isEmpty() && series.undated == null && times.saysSeason(said.text())) {
            series.undated = said;
        }
        if (series.weekdays.isEmpty()) {
            series.weekdays.addAll(times.weekdays(said.text()));
        }
        if (series.partOfDay == null) {
            code("partofday", said).map(PartOfDay::valueOf).ifPresent(part -> series.partOfDay = part);
        }
    }

    private void number(Said sentence, SeriesDraft series) {
        if (series.number != null) {
            return;
        }
        counts.in(sentence.text()).stream()
                .filter(count -> count.ofMeetings()
                        || series.per == MeetingsPer.UNIT && count.kind().equals(Optional.ofNullable(series.unitKind)))
                .findFirst()
                .ifPresent(count -> {
                    series.number = count.number();
                    series.tell("number", sentence);
                });
    }

    /** "på varje vårdcentral", "en per område", "utifrån en geografisk områdesindelning". */
    private void per(Said sentence, SeriesDraft series) {
        String folded = sentence.folded();
        if (series.per != MeetingsPer.SERIES) {
            return;
        }
        for (Lexicon.Match each : words.get("eachof").allIn(folded)) {
            int end = Math.min(folded.length(), each.end() + LONGEST_WORD);
            List<String> next = Names.parts(folded.substring(each.end(), end));
            String word = next.isEmpty() ? "" : Words.trimMarks(next.get(0));
            List<OrganisationKind> kinds = plan.kinds(word);
            if (!kinds.isEmpty()) {
                series.per = MeetingsPer.UNIT;
                series.unitKind = kinds.get(0);
                series.tell("per", sentence);
                return;
            }
            if (words.get("planarea").find(word).isPresent()
                    || words.ending("planareaending", word).isPresent()) {
                series.per = MeetingsPer.AREA;
                series.tell("per", sentence);
                return;
            }
        }
        if (words.has("byarea", folded)) {
            series.per = MeetingsPer.AREA;
            series.tell("per", sentence);
        }
    }

    private void form(Said sentence, SeriesDraft series) {
        // "Vissa möten är digitala" says nothing of the others.
        if (series.form != null || words.has("partial", sentence.folded())) {
            return;
        }
        List<String> codes = words.get("meetingform").allIn(sentence.folded()).stream()
                .map(Lexicon.Match::code)
                .distinct()
                .toList();
        if (!codes.isEmpty()) {
            series.form = codes.size() > 1 ? MeetingForm.HYBRID : MeetingForm.valueOf(constant(codes.get(0)));
            series.tell("form", sentence);
        }
    }

    /** "Vid frånvaro bör ersättare närvara". */
    private void substitutes(Said sentence, SeriesDraft series) {
        String folded = sentence.folded();
        if (series.substitutes != null || !words.has("substituteword", folded)) {
            return;
        }
        words.get("expectation").firstIn(folded).map(Lexicon.Match::code).ifPresent(code -> {
            series.substitutes = SubstitutePolicy.valueOf(constant(code));
            series.tell("substitutePolicy", sentence);
        });
    }

    void duties(Said sentence, SeriesDraft series) {
        for (DutyHolder holder : duties.in(sentence)) {
            series.duty(holder, sentence);
        }
        if (duties.isQuestion(sentence)) {
            series.question(sentence.words());
        }
    }

    private void agenda(Said sentence, SeriesDraft series) {
        String folded = sentence.folded();
        if (words.has("exclusion", folded) && words.has("excluded", folded)) {
            series.exclusions.add(sentence);
            series.tell("exclusions", sentence);
        } else if (words.has("planquestion", folded) && words.has("gathered", folded)) {
            series.questions.add(sentence);
            series.tell("questionCollection", sentence);
        }
    }

    /** "I mötena deltar chefer från …", "Deltagare: …". */
    private void mentioned(Said sentence, SeriesDraft series) {
        String folded = sentence.folded();
        Optional<Lexicon.Match> label = words.start("participantlabel", folded)
                .filter(m -> m.end() < folded.length() && folded.charAt(m.end()) == ':');
        Optional<Lexicon.Match> verb = words.get("takepart")
                .firstIn(folded)
                .filter(m -> words.start("placelead", folded).isPresent());
        label.map(m -> sentence.from(m.end() + 1))
                .or(() -> verb.map(m -> sentence.from(m.end())))
                .filter(list -> !list.isBlank())
                .ifPresent(list -> series.mentioned.addAll(list.strip(".").list(words)));
    }

    private Optional<String> code(String category, Said said) {
        return words.get(category)
                .firstIn(said.folded())
                .map(Lexicon.Match::code)
                .map(SeriesFacts::constant);
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
