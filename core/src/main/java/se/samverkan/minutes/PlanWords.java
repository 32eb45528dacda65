package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Sector;

/** The words of proposals: names of meetings and areas, kinds of unit, sectors, and who can do something. */
final class PlanWords {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_AREA = 4;

    private final Words words;
    private final Offices offices;

    PlanWords(Words words) {
        this.words = words;
        this.offices = new Offices(words);
    }

    Words words() {
        return words;
    }

    Offices offices() {
        return offices;
    }

    /** What a heading says that a section is about. */
    PlanPart part(String title) {
        Optional<String> whole = words.whole("proposalpart", title);
        if (whole.isPresent()) {
            return PlanPart.valueOf(whole.get().toUpperCase(Locale.ROOT));
        }
        if (isAreaName(title)) {
            return PlanPart.AREA;
        }
        Optional<Lexicon.Match> start = words.start("proposalpart", Text.fold(title));
        if (start.isPresent() && Names.parts(title).size() <= LONGEST_NAME) {
            return PlanPart.valueOf(start.get().code().toUpperCase(Locale.ROOT));
        }
        return isSeriesName(title) ? PlanPart.SERIES : PlanPart.OTHER;
    }

    /** "Närvårdsmöten vår", "Gemensamma möten", "Vårträffar". */
    boolean isSeriesName(String title) {
        List<String> parts = Names.parts(Text.fold(title));
        return !Words.trimMarks(title).isEmpty()
                && parts.size() <= LONGEST_NAME
                && Character.isUpperCase(Words.trimMarks(title).charAt(0))
                && words.start("notname", Text.fold(title)).isEmpty()
                && parts.stream().map(Words::trimMarks).anyMatch(this::isMeetingWord);
    }

    private boolean isMeetingWord(String foldedWord) {
        return words.ending("seriesending", foldedWord).isPresent();
    }

    /** A word for several meetings: "möten", "närvårdsträffar". */
    boolean isMeetings(String foldedWord) {
        return words.ending("seriesending", foldedWord)
                .filter("several"::equals)
                .isPresent();
    }

    /** "Möte 1", "Område Norr", "Östra kretsen". */
    boolean isAreaName(String title) {
        List<String> parts = Names.parts(Words.trimMarks(Text.fold(title)));
        if (parts.size() < 2 || parts.size() > LONGEST_AREA) {
            return false;
        }
        boolean named = words.get("planarea").find(parts.get(0)).isPresent();
        boolean ending =
                words.ending("planareaending", parts.get(parts.size() - 1)).isPresent();
        String second = Names.parts(Words.trimMarks(title)).get(1);
        boolean called = Character.isDigit(second.charAt(0)) || Character.isUpperCase(second.charAt(0));
        return named && called
                || ending && Character.isUpperCase(Words.trimMarks(title).charAt(0));
    }

    /** The stem by which a sentence can name a series again: "vårträff" of "Vårträffar"; nothing if the name has no word for a meeting. */
    Optional<String> stem(String seriesName) {
        return Names.parts(Text.fold(seriesName)).stream()
                .map(Words::trimMarks)
                .filter(this::isMeetingWord)
                .filter(word -> word.length() > 6)
                .map(word -> word.substring(0, word.length() - 2))
                .findFirst();
    }

    /** The season that a name of meetings or a sentence about them says: "vår", "vårens", "Höstmöten". */
    Optional<String> season(String text) {
        for (String part : Names.parts(Text.fold(text))) {
            Optional<String> season = seasonOf(Words.trimMarks(part));
            if (season.isPresent()) {
                return season;
            }
        }
        return Optional.empty();
    }

    private Optional<String> seasonOf(String word) {
        for (var season : words.get("seasonword").phrases().entrySet()) {
            boolean whole = word.equals(season.getKey());
            boolean compound = word.startsWith(season.getKey())
                    && words.get("seriesending")
                            .find(word.substring(season.getKey().length()))
                            .isPresent();
            if (whole || compound) {
                return Optional.of(season.getValue());
            }
        }
        return Optional.empty();
    }

    /** The kinds of unit that a text names, in order, each once. */
    List<OrganisationKind> kinds(String text) {
        List<OrganisationKind> kinds = new ArrayList<>();
        kindMatches(Text.fold(text)).forEach(m -> {
            OrganisationKind kind = new OrganisationKind(m.code());
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    List<Lexicon.Match> kindMatches(String folded) {
        List<Lexicon.Match> matches = new ArrayList<>();
        int at = 0;
        for (String part : Names.parts(folded)) {
            int start = folded.indexOf(part, at);
            at = start + part.length();
            String word = Words.trimMarks(part);
            int wordStart = start + part.indexOf(word);
            int wordEnd = wordStart + word.length();
            words.get("unitkind")
                    .find(word)
                    .or(() -> words.ending("unitkindending", word))
                    .ifPresent(code -> matches.add(new Lexicon.Match(code, wordStart, wordEnd)));
        }
        return matches;
    }

    Optional<Sector> sector(String text) {
        return words.get("sectorword")
                .firstIn(Text.fold(text))
                .map(Lexicon.Match::code)
                .map(Sector::new);
    }

    /** Whether a text names somebody who can do something: a unit, an organisation, a title, a group, a person. */
    boolean isActor(String text) {
        String name = Words.trimMarks(text);
        return !name.isEmpty()
                && name.length() <= 80
                && (!kinds(name).isEmpty()
                        || Names.parts(name).stream().anyMatch(offices::isOrganisationWord)
                        || offices.isTitle(name)
                        || words.ending("titleending", Text.fold(name)).isPresent()
                        || definiteTitle(name)
                        || GroupWords.areIn(name, words)
                        || Names.isFullName(name, words));
    }

    /** "primärvårdschefen": a title with its article. */
    private boolean definiteTitle(String name) {
        String folded = Text.fold(name);
        return folded.endsWith("en") && offices.isTitle(folded.substring(0, folded.length() - 2));
    }
}
