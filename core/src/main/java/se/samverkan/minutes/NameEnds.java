package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;

/** Tells where a name ends though only a blank follows it. */
final class NameEnds {

    private final Words words;
    private final Offices offices;

    NameEnds(Words words, Offices offices) {
        this.words = words;
        this.offices = offices;
    }

    /** "Anna Berg sekreterare Ekåsa kommun", "Anna Berg från Ekåsa kommun, …": the offset after the name; 0 if there is none. */
    int find(String text) {
        String folded = Text.fold(text);
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            if (count >= 2 && stops(text.substring(at, end), folded, at)) {
                return Names.isFullName(text.substring(0, at), words) ? at : 0;
            }
            count++;
            at = end + 1;
        }
        return organisationStart(text);
    }

    private boolean stops(String word, String folded, int at) {
        return words.get("role").startingAt(folded, at).isPresent()
                || words.get("entrynote").startingAt(folded, at).isPresent()
                || words.get("title").startingAt(folded, at).isPresent()
                || words.get("mark").startingAt(folded, at).isPresent()
                || words.get("elsewhere").startingAt(folded, at).isPresent()
                        && words.get("particle").find(word).isEmpty()
                || offices.isTitle(word);
    }

    /** What follows a name without the word that only joins it: "från Ekåsa kommun". */
    Piece afterJoin(Piece rest) {
        Optional<Lexicon.Match> join = words.start("elsewhere", rest.folded());
        boolean substitute = words.start("entrynote", rest.folded()).isPresent();
        return join.filter(m -> !substitute)
                .map(m -> rest.from(m.end()).strip())
                .filter(organisation -> !organisation.isBlank())
                .orElse(rest);
    }

    /** Where an organisation starts after two words or more of a name: at "Region", at an abbreviation, at the word before "kommun"; else 0. */
    private int organisationStart(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (at == 0 || text.charAt(at - 1) == ' ') {
                starts.add(at);
            }
        }
        for (int w = 2; w < starts.size(); w++) {
            int at = starts.get(w);
            int end = w + 1 < starts.size() ? starts.get(w + 1) - 1 : text.length();
            // "Stöd- och arbetsmarknadsförvaltningen": the first half of a word begins what the second ends.
            if (text.charAt(end - 1) == '-') {
                return Names.isFullName(text.substring(0, at).strip(), words) ? at : 0;
            }
            if (offices.isOrganisationWord(text.substring(at, end))) {
                boolean belongsToWordBefore = Character.isLowerCase(text.charAt(at))
                        || Character.isUpperCase(text.charAt(at)) && isSecondWord(text.substring(at, end));
                int from = belongsToWordBefore ? starts.get(w - 1) : at;
                return Names.isFullName(text.substring(0, from).strip(), words) ? from : 0;
            }
        }
        return 0;
    }

    /** "kommun" and "stad" come after the name of the place. */
    private boolean isSecondWord(String word) {
        return words.get("afterplace").find(word).isPresent();
    }
}
