package se.samverkan.minutes;

import se.samverkan.id.ModelPath;

/** Says in the ledger which words of an entry of the roll stand in the model, and where. */
final class EntryClaims {

    private EntryClaims() {}

    static void of(Entry entry, Ledger ledger) {
        ModelPath path = ModelPath.of(entry.id);
        entry.name.forEach(piece -> ledger.text(path.then("name"), piece));
        entry.affiliation.forEach(piece -> ledger.text(path.then("affiliationAsWritten"), piece));
        String affiliation = entry.affiliationAsWritten().orElse("");
        boolean repeats = entry.title.stream().allMatch(piece -> affiliation.contains(piece.words()));
        if (!repeats) {
            entry.title.forEach(piece -> ledger.text(path.then("title"), piece));
        }
        entry.note.forEach(piece -> ledger.text(path.then("note"), piece));
        if (entry.part != null) {
            // What a label says of all below it stands in the note of the first.
            entry.note.stream()
                    .map(Piece::text)
                    .filter(note -> !Numerals.in(note).isEmpty())
                    .reduce((before, last) -> last)
                    .ifPresent(note -> ledger.cite(path.then("part"), path.then("note"), note));
        }
    }
}
