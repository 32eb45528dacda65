package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists of people in running text: "Anna Berg (ordf), Bo Ek, Region Väst, och Cia Dal". */
final class RunOnLists {

    private final Words words;
    private final Offices offices;

    RunOnLists(Words words) {
        this.words = words;
        this.offices = new Offices(words);
    }

    /**
     * Cuts a run-on list at each name. On a line of its own a list must have names at most of its commas: "Anna Berg, Södra Älvdalen" is one
     * entry.
     */
    List<Piece> cut(Piece piece, boolean afterLabel) {
        List<Piece> parts = Commas.split(piece, words);
        int names = 0;
        for (Piece part : parts) {
            names += startsEntry(part) ? 1 : 0;
        }
        boolean semicolons = piece.text().indexOf(';') >= 0;
        boolean joined = words.get("joiner").firstIn(piece.folded()).isPresent();
        boolean each = names == parts.size() && piece.text().indexOf('(') > 0;
        boolean list = names >= 2 && (afterLabel || semicolons || names >= 3 || joined || each);
        if (!list) {
            return List.of(piece);
        }
        List<Piece> listed = new ArrayList<>();
        for (Piece part : parts) {
            if (startsEntry(part) || listed.isEmpty()) {
                listed.add(part);
            } else {
                Piece last = listed.get(listed.size() - 1);
                listed.set(listed.size() - 1, piece.sub(last.start() - piece.start(), part.end() - piece.start()));
            }
        }
        return listed;
    }

    private boolean startsEntry(Piece part) {
        String text = part.text();
        int cut = text.indexOf('(');
        String head = cut > 0 ? text.substring(0, cut).strip() : text;
        return Names.isFullName(head, words) && Names.parts(head).stream().noneMatch(offices::isOrganisationWord)
                || cut > 0 && Names.isName(head, words)
                || Names.startsWithName(head, words)
                        && Names.parts(head).size() > 2
                        && !Names.isName(head, words)
                        && Names.isFullName(firstTwo(head), words);
    }

    private static String firstTwo(String text) {
        List<String> parts = Names.parts(text);
        return parts.get(0) + " " + parts.get(1);
    }

    /** "Anna Berg och Bo Ek, Ekåsa kommun": nothing but "och" parts the two. */
    boolean isJoined(Piece left, Piece right, Piece whole) {
        Piece between = whole.sub(left.end() - whole.start(), right.start() - whole.start());
        return words.whole("joiner", between.strip().text()).isPresent();
    }
}
