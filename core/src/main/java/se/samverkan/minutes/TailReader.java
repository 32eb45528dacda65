package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attachment;

/** Reads what stands below the last item: signatures, the list of attachments, and text without a place. */
final class TailReader {

    private static final Set<String> SECTIONS = Set.of("signatures", "attachments", "unplaced");

    private final Words words;
    private final Ledger ledger;
    private final Ids ids;
    private final SignOffReader signOff;

    private final List<Listed> attachments = new ArrayList<>();
    private boolean inList;
    private boolean signing;

    /** Whether what follows has been said to have no place. */
    private boolean unplaced;

    /** An attachment while it is read; its title can run over several lines. */
    private static final class Listed {
        final AttachmentId id;
        final @Nullable String label;
        final List<Piece> title = new ArrayList<>();

        Listed(AttachmentId id, @Nullable String label) {
            this.id = id;
            this.label = label;
        }
    }

    TailReader(Words words, Ledger ledger, Ids ids, SignOffReader signOff) {
        this.words = words;
        this.ledger = ledger;
        this.ids = ids;
        this.signOff = signOff;
    }

    /** The index of the first line of the tail among the lines of the last item; their number if there is no tail. */
    int start(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (starts(lines, i)) {
                boolean nameAbove = i > 0 && signOff.isNameAbove(lines.get(i - 1), lines.get(i));
                return nameAbove ? i - 1 : i;
            }
        }
        return lines.size();
    }

    private boolean starts(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (attachmentMark(line.piece()).isPresent()
                || words.has("signed", line.piece()) && line.text().length() < 80) {
            return true;
        }
        if (signOff.isLabel(line)) {
            return isSignature(lines, i);
        }
        return Label.of(line, words)
                .filter(label -> SECTIONS.contains(label.code()))
                .filter(label -> !label.mark().text().equals(line.text()) || i + 1 < lines.size() || i > 0)
                .isPresent();
    }

    /** A label of a role starts the tail when a name stands beside or below it, or a line to sign on. */
    private boolean isSignature(List<Line> lines, int i) {
        Line line = lines.get(i);
        Optional<Label> label = Label.of(line, words);
        boolean beside =
                label.isPresent() && Names.startsWithName(label.get().value().text(), words);
        boolean below = i + 1 < lines.size()
                && (Names.startsWithName(lines.get(i + 1).text(), words)
                        || signOff.isLabel(lines.get(i + 1))
                        || lines.get(i + 1).text().chars().allMatch(c -> "._-–—… \t".indexOf(c) >= 0));
        boolean named = label.isPresent() && signOff.namesSomebody(label.get().value());
        boolean above = i > 0 && signOff.isNameAbove(lines.get(i - 1), line);
        return beside || named || below || above;
    }

    /** Reads the lines of the tail; gives back those that are none of it. */
    List<Line> read(List<Line> lines) {
        List<Line> others = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean nameAbove = i + 1 < lines.size() && signOff.isNameAbove(lines.get(i), lines.get(i + 1));
            if (nameAbove) {
                signOff.nameAbove(lines.get(i));
            } else if (!take(lines.get(i))) {
                others.add(lines.get(i));
            }
        }
        return others;
    }

    private boolean take(Line line) {
        if (unplaced) {
            return true;
        }
        Optional<Mark> mark = attachmentMark(line.piece());
        if (mark.isPresent()) {
            open(mark.get(), line.piece());
            return true;
        }
        if (signOff.isLabel(line)) {
            signOff.label(line);
            signing = true;
            inList = false;
            return true;
        }
        Optional<Label> label = Label.of(line, words);
        if (label.isPresent() && label.get().code().equals("signatures")) {
            ledger.structure(
                    ModelPath.of(ids.minutes()).then("signOff"), label.get().mark());
            signing = true;
            signOff.note(label.get().value());
            return true;
        }
        if (label.isPresent() && label.get().code().equals("attachments")) {
            ledger.structure(ids.meetingPath().then("attachments"), label.get().mark());
            inList = true;
            signing = false;
            if (!label.get().value().isBlank()) {
                unlabelled(label.get().value());
            }
            return true;
        }
        if (label.isPresent() && label.get().code().equals("unplaced")) {
            ledger.structure(ids.meetingPath().then("unplaced"), label.get().mark());
            unplaced = true;
            return true;
        }
        boolean signed = words.has("signed", line.piece());
        if (signed || signing) {
            signing = true;
            inList = false;
            return signOff.line(line);
        }
        return inList && label.isEmpty() && listed(line);
    }

    /** "Bilaga 1." with the number and the offset where the title starts. */
    private record Mark(String label, int end) {}

    /** A list entry, not a mention: the label starts the line and a title follows it, which does not go on as a sentence about it. */
    private Optional<Mark> attachmentMark(Piece piece) {
        String folded = piece.folded();
        Optional<Lexicon.Match> label = words.start("attachmentlabel", piece);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        int at = label.get().end();
        while (at < folded.length() && folded.charAt(at) == ' ') {
            at++;
        }
        int numberStart = at;
        while (at < folded.length() && Character.isLetterOrDigit(folded.charAt(at)) && at - numberStart < 4) {
            at++;
        }
        boolean number = at > numberStart
                && (Character.isDigit(folded.charAt(numberStart)) || at - numberStart == 1)
                && (at == folded.length() || !Character.isLetterOrDigit(folded.charAt(at)));
        if (!number) {
            return Optional.empty();
        }
        int labelEnd = at;
        while (at < folded.length() && ".:,)-– \t".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        boolean titled =
                at < folded.length() && !Character.isLowerCase(piece.text().charAt(at));
        return titled ? Optional.of(new Mark(Text.squeeze(piece.text().substring(0, labelEnd)), at)) : Optional.empty();
    }

    private void open(Mark mark, Piece piece) {
        Listed entry = new Listed(ids.nextAttachment(), mark.label());
        ledger.held(ModelPath.of(entry.id).then("label"), piece.sub(0, mark.end()));
        title(entry, piece.from(mark.end()).strip());
        attachments.add(entry);
        inList = true;
        signing = false;
    }

    private void unlabelled(Piece title) {
        Listed entry = new Listed(ids.nextAttachment(), null);
        title(entry, title);
        attachments.add(entry);
    }

    private void title(Listed entry, Piece piece) {
        entry.title.add(piece);
        ledger.text(ModelPath.of(entry.id).then("title"), piece);
    }

    /** A line below the list: a new entry without a label, or the rest of the title before it. */
    private boolean listed(Line line) {
        boolean labelled = !attachments.isEmpty() && attachments.get(attachments.size() - 1).label != null;
        boolean wrapped = labelled && !line.opensBlock() || !attachments.isEmpty() && line.goesOn();
        if (wrapped) {
            title(attachments.get(attachments.size() - 1), line.piece());
            return true;
        }
        boolean entry = line.is(Line.Shape.LIST_ITEM) || attachments.isEmpty() || attachments.get(0).label == null;
        if (entry && !line.endsSentence()) {
            unlabelled(line.piece());
            return true;
        }
        return false;
    }

    List<Attachment> attachments() {
        List<Attachment> read = new ArrayList<>();
        for (Listed entry : attachments) {
            Attachment.Builder attachment = new Attachment.Builder()
                    .id(entry.id)
                    .title(String.join(
                            "\n", entry.title.stream().map(Piece::words).toList()));
            if (entry.label != null) {
                attachment.label(entry.label);
            }
            read.add(attachment.build());
        }
        return read;
    }
}
