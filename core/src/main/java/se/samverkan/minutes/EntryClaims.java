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
            ledger.cite(
                    path.then("part"),
                    path.then("note"),
                    entry.note.get(entry.note.size() - 1).text());
        }
    }
}
