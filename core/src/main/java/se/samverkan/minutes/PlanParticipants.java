package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.organisation.CareChoice;
import se.samverkan.plan.ExpectedParticipant;

/** Reads who takes part: "Hemtjänsten, enhetschef och samordnare (OMF)", "Vid behov: MAS", "chef från vårdcentralerna". */
final class PlanParticipants {

    private final PlanWords plan;
    private final Words words;
    private final PlanRegister register;

    PlanParticipants(PlanWords plan, PlanRegister register) {
        this.plan = plan;
        this.words = plan.words();
        this.register = register;
    }

    /** One participant: a line of a list. */
    ExpectedParticipant of(Said said) {
        String line = trimEnd(said.words());
        ExpectedParticipant.Builder participant = new ExpectedParticipant.Builder().asWritten(line);
        Said rest = said.with(said.piece().sub(0, trimEnd(said.text()).length()));
        Optional<Lexicon.Match> needed = words.get("whenneeded").firstIn(rest.folded());
        if (needed.isPresent()) {
            participant.whenNeeded(true);
            rest = without(rest, needed.get());
        }
        Optional<Lexicon.Match> verb = words.start("takepart", rest.folded());
        if (verb.isPresent()) {
            rest = rest.from(verb.get().end());
        }
        boolean abbreviated = abbreviations(rest.text(), participant);
        List<Said> parts = rest.list(words);
        for (int i = 0; i < parts.size(); i++) {
            part(withoutParentheses(parts.get(i).words()), i == 0, !abbreviated, participant);
        }
        return participant.build();
    }

    private static String trimEnd(String text) {
        int end = text.length();
        while (end > 0
                && (" .;,".indexOf(text.charAt(end - 1)) >= 0)
                && !text.substring(0, end).endsWith("m.fl.")) {
            end--;
        }
        return text.substring(0, end);
    }

    /** What stands after "vid behov", or before it when nothing does. */
    private static Said without(Said said, Lexicon.Match needed) {
        Said after = said.from(needed.end()).strip(":,");
        return after.isBlank()
                ? said.sub(0, needed.start()).strip(":,(")
                : needed.start() == 0 ? after : said.sub(0, needed.start());
    }

    /** "(OMF, IFF)": who sends them. */
    private boolean abbreviations(String text, ExpectedParticipant.Builder participant) {
        Set<String> seen = new HashSet<>();
        int open = text.indexOf('(');
        int close = open < 0 ? -1 : text.indexOf(')', open);
        while (close > 0) {
            for (String part : text.substring(open + 1, close).split(",", -1)) {
                String abbreviation = part.strip();
                if (PlanRegister.isAbbreviation(abbreviation) && seen.add(abbreviation)) {
                    register.named(abbreviation, List.of(), Optional.empty()).ifPresent(participant::addOrganisation);
                }
            }
            open = text.indexOf('(', close);
            close = open < 0 ? -1 : text.indexOf(')', open);
        }
        return !seen.isEmpty();
    }

    private static String withoutParentheses(String text) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                out.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return Text.squeeze(out.toString());
    }

    private void part(String text, boolean first, boolean names, ExpectedParticipant.Builder participant) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            part(text.substring(0, colon).strip(), first, names, participant);
            part(text.substring(colon + 1).strip(), false, names, participant);
            return;
        }
        String bare = bare(text);
        Optional<Lexicon.Match> from = fromWhere(bare);
        if (from.isPresent()) {
            title(bare.substring(0, from.get().start()).strip(), participant);
            organisation(bare.substring(from.get().end()).strip(), names, participant);
        } else if (isTitle(bare)) {
            int unit = unitAfterTitle(bare);
            title(unit < 0 ? bare : bare.substring(0, unit).strip(), participant);
            if (unit >= 0) {
                organisation(bare.substring(unit).strip(), names, participant);
            }
        } else if (first || isUnit(bare)) {
            organisation(bare, names, participant);
        } else {
            title(bare, participant);
        }
    }

    /** Without "några", "respektive", "m.fl." around it. */
    private String bare(String text) {
        String bare = text.strip();
        Optional<Lexicon.Match> lead = words.start("quantity", Text.fold(bare));
        while (lead.isPresent() && lead.get().end() < bare.length()) {
            bare = bare.substring(lead.get().end()).strip();
            lead = words.start("quantity", Text.fold(bare));
        }
        for (String tail : words.get("andothers").phrases().keySet()) {
            if (Text.fold(bare).endsWith(" " + tail)) {
                bare = bare.substring(0, bare.length() - tail.length()).strip();
            }
        }
        return bare;
    }

    private Optional<Lexicon.Match> fromWhere(String text) {
        return words.get("fromwhere").allIn(Text.fold(text)).stream()
                .filter(m ->
                        m.start() > 0 && isTitle(text.substring(0, m.start()).strip()))
                .findFirst();
    }

    /** Whether the first word or the whole is a title, in the singular or the plural. */
    private boolean isTitle(String text) {
        List<String> parts = Names.parts(text);
        if (words.start("titlelead", Text.fold(text)).isPresent()) {
            return true;
        }
        return !parts.isEmpty()
                && (plan.offices().isTitle(text) && !isUnit(parts.get(parts.size() - 1)) || isTitleWord(parts.get(0)));
    }

    private boolean isTitleWord(String word) {
        return plan.offices().isTitle(word)
                || words.ending("severaltitles", Text.fold(Words.trimMarks(word)))
                        .isPresent();
    }

    /** "enhetschef hemtjänst": where the unit begins that follows a title of one word; -1 if none does. */
    private int unitAfterTitle(String text) {
        int blank = text.indexOf(' ');
        boolean unit = blank > 0 && isTitleWord(text.substring(0, blank)) && isUnit(text.substring(blank + 1));
        return unit ? blank + 1 : -1;
    }

    private boolean isUnit(String text) {
        return !plan.kinds(text).isEmpty() || Names.parts(text).stream().anyMatch(plan.offices()::isOrganisationWord);
    }

    private static void title(String title, ExpectedParticipant.Builder participant) {
        if (!title.isEmpty()) {
            participant.addTitle(title);
        }
    }

    /** A class of units ("Privata vårdcentraler", "Vårdval rehab"), or the name of an organisation. */
    private void organisation(String name, boolean names, ExpectedParticipant.Builder participant) {
        Optional<CareChoice> choice = careChoice(name);
        if (choice.isPresent()) {
            participant.careChoice(choice);
        } else if (names && !name.isEmpty()) {
            register.named(capitalised(name), plan.kinds(name), plan.sector(name))
                    .ifPresent(participant::addOrganisation);
        }
    }

    /** Care can be chosen among units of a kind; a name of its own makes it one of them. */
    private Optional<CareChoice> careChoice(String name) {
        String folded = Text.fold(name);
        List<String> others = new ArrayList<>();
        String choice = null;
        for (String part : Names.parts(folded)) {
            Optional<String> code = words.get("carechoice").find(Words.trimMarks(part));
            if (code.isPresent()) {
                choice = code.get();
            } else if (words.get("carechoicelead").find(part).isEmpty()
                    && plan.sector(part).isEmpty()) {
                others.add(part);
            }
        }
        return choice != null && others.isEmpty()
                ? Optional.of(new CareChoice(choice, plan.sector(name), Optional.empty()))
                : Optional.empty();
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
