package se.samverkan.minutes;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.plan.DutyHolder;
import se.samverkan.plan.MeetingsPer;
import se.samverkan.plan.PartOfDay;

/** What is known so far of a series of meetings, and which words told it. */
final class SeriesDraft {

    final Said name;

    /** The level of the heading that names it; 0 if it has none. */
    final int level;

    @Nullable
    Integer number;

    MeetingsPer per = MeetingsPer.SERIES;

    @Nullable
    OrganisationKind unitKind;

    PlanTimes.@Nullable Season season;

    /** Words that say a season of which the year is not known. */
    @Nullable
    Said undated;

    @Nullable
    PartOfDay partOfDay;

    @Nullable
    MeetingForm form;

    @Nullable
    SubstitutePolicy substitutes;

    final List<DayOfWeek> weekdays = new ArrayList<>();
    final List<Said> participants = new ArrayList<>();

    /** Those whom a sentence names; of use when there is no list. */
    final List<Said> mentioned = new ArrayList<>();

    final List<DutyHolder> duties = new ArrayList<>();
    final List<Said> questions = new ArrayList<>();
    final List<Said> exclusions = new ArrayList<>();

    private final Map<String, Said> told = new LinkedHashMap<>();

    SeriesDraft(Said name, int level) {
        this.name = name;
        this.level = level;
    }

    void tell(String attribute, Said words) {
        told.putIfAbsent(attribute, words);
    }

    Map<String, Said> told() {
        return told;
    }

    List<Said> whoTakesPart() {
        return participants.isEmpty() ? mentioned : participants;
    }

    /** Adds a duty. Who holds it counts before a word that it is open; of two such words the first stays. */
    void duty(DutyHolder holder, Said words) {
        Optional<DutyHolder> known = duties.stream()
                .filter(duty -> duty.getDuty() == holder.getDuty())
                .findFirst();
        if (known.isEmpty()) {
            tell("duties[" + duties.size() + "]", words);
            duties.add(holder);
        } else if (known.get().isUnassigned() && !holder.isUnassigned()) {
            duties.set(duties.indexOf(known.get()), holder);
        }
    }

    /** The question that is put about the duties that are open. */
    void question(String words) {
        duties.replaceAll(duty -> duty.isUnassigned() ? duty.withAsWritten(words) : duty);
    }
}
