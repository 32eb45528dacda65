package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.id.GroupId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;

/**
 * Finds questions that the meeting sends on to other bodies: "Anna tar med sig frågan om bussar till styrgruppen", "Ärendet hänskjuts till
 * beredningsgruppen".
 *
 * <p>Without a body to receive it there is no question sent on, and what somebody only wishes is none yet. One and the same question told in
 * prose, as a task and again in a decision is one.
 */
final class Questions {

    /** How many characters may stand between a verb and its object. */
    private static final int NEAR = 20;

    private final Desk desk;
    private final Bodies bodies;
    private final List<ForwardedQuestion> found = new ArrayList<>();

    Questions(Desk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    /** All that have been found, in the order of the document. */
    List<ForwardedQuestion> found() {
        return List.copyOf(found);
    }

    /** A question while it is read. */
    private record Sent(Optional<String> topic, Bodies.Found receiver, Set<String> carriers, Saying saying) {

        /** Whether both are one question: the same receiver, and no two topics. */
        boolean isSame(Sent other) {
            boolean topics =
                    topic.isEmpty() || other.topic.isEmpty() || topicKey().equals(other.topicKey());
            return Text.key(receiver.asWritten()).equals(Text.key(other.receiver.asWritten())) && topics;
        }

        private String topicKey() {
            return Text.key(topic.orElse(""));
        }

        /** The one that tells more, with the carriers of both. */
        Sent with(Sent other) {
            Sent telling = other.topic.isPresent() && (topic.isEmpty() || other.saying.decided()) ? other : this;
            Set<String> both = new LinkedHashSet<>(carriers);
            both.addAll(other.carriers);
            return new Sent(telling.topic, telling.receiver, both, telling.saying);
        }
    }

    /**
     * Reads an item.
     *
     * @param told whether the item tells what was dealt with elsewhere or before: then only what somebody takes along counts
     * @param tasks the tasks of the item
     */
    void in(AgendaItem item, List<Saying> sayings, boolean told, List<Task> tasks) {
        List<Sent> sent = new ArrayList<>();
        sayings.forEach(saying -> in(saying, told && !saying.decided()).forEach(one -> add(sent, one)));
        for (Task task : tasks) {
            task.getCited().ifPresent(cited -> ofTask(task, cited).forEach(one -> add(sent, one)));
        }
        sent.forEach(one -> found.add(question(one, item)));
    }

    private static void add(List<Sent> sent, Sent one) {
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i).isSame(one)) {
                sent.set(i, sent.get(i).with(one));
                return;
            }
        }
        sent.add(one);
    }

    /** "Lyfta frågan om bussar till styrgruppen": an action on a list says what shall be done, not who does it. */
    private Stream<Sent> ofTask(Task task, ModelPath cited) {
        Saying saying = Saying.of(cited, true, Optional.empty(), desk.ledger.pieceOf(task.getWhat()), desk.words);
        Set<String> who = new LinkedHashSet<>();
        task.getResponsible().forEach(mention -> who.add(mention.getAsWritten()));
        return in(saying, false).stream()
                .map(sent ->
                        new Sent(sent.topic, sent.receiver, sent.carriers.isEmpty() ? who : sent.carriers, saying));
    }

    private List<Sent> in(Saying saying, boolean told) {
        List<Lexicon.Match> verbs = saying.decided()
                ? saying.cues("send", "sent", "to-send")
                : told ? saying.cues("send") : saying.cues("send", "sent");
        List<Sent> sent = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < verbs.size(); i++) {
            int end = i + 1 < verbs.size()
                    ? verbs.get(i + 1).start()
                    : saying.words().length();
            Optional<Sent> one =
                    saying.isOpen(verbs.get(i), desk.words) ? Optional.empty() : sent(saying, verbs.get(i), from, end);
            one.ifPresent(sent::add);
            from = one.isPresent() ? one.get().receiver().end() : from;
        }
        return sent;
    }

    /** What a verb sends on: the matter before or after it, and after that the body to which it goes. */
    private Optional<Sent> sent(Saying saying, Lexicon.Match verb, int from, int end) {
        boolean past = isPast(saying.folded().substring(from, verb.start()));
        Optional<Receiver> receiver = past ? Optional.empty() : receiver(saying, verb.end(), end);
        if (receiver.isEmpty() || byOthers(saying, from, verb.start())) {
            return Optional.empty();
        }
        Optional<Lexicon.Match> matter = matterAfter(
                        saying, verb, receiver.get().start())
                .or(() -> verb.code().equals("send") ? Optional.empty() : matterBefore(saying, from, verb));
        // "Återremitteras till uppdragsgruppen.": the matter is the item itself.
        boolean bare =
                Words.trimMarks(saying.words().substring(from, verb.start())).isEmpty();
        if (matter.isEmpty() && !(bare && verb.code().equals("sent"))) {
            return Optional.empty();
        }
        Optional<String> topic =
                matter.flatMap(m -> topic(saying, verb, m, receiver.get().start()));
        return Optional.of(new Sent(
                topic.or(() -> saying.before().filter(sentence -> sentence.endsWith("?"))),
                receiver.get().body(),
                carriers(saying, verb, from),
                saying));
    }

    /** Where the word "till" before a body stands, and the body. */
    private record Receiver(int start, Bodies.Found body) {}

    /** The body after "till": a group before an organisation, the first of several, and never the own group. */
    private Optional<Receiver> receiver(Saying saying, int from, int end) {
        List<Receiver> receivers = new ArrayList<>();
        for (Lexicon.Match to :
                desk.words.get("receiverlead").allIn(saying.folded().substring(from, end))) {
            int at = from + to.end() + 1;
            if (at < end) {
                bodies.at(saying.words(), at)
                        .filter(body -> body.end() <= end && !isOwn(body))
                        .ifPresent(body -> receivers.add(new Receiver(from + to.start(), body)));
            }
        }
        return receivers.stream()
                .filter(receiver -> receiver.body().kind().isPresent())
                .findFirst()
                .or(() -> receivers.stream().findFirst());
    }

    private boolean isOwn(Bodies.Found body) {
        return bodies.find(body).filter(bodies::isOwn).isPresent()
                || desk.words.get("deciding").find(body.asWritten()).isPresent();
    }

    /** "Styrgruppen lyfter frågan till samrådet": what another body sends on is not sent by this one. */
    private boolean byOthers(Saying saying, int from, int verb) {
        Optional<Lexicon.Match> group = desk.words
                .get("group")
                .firstIn(saying.folded(), from)
                .filter(match -> match.end() + 1 == verb && !saying.words().startsWith(",", match.end()));
        return group.filter(match -> !desk.scan.isOwn(match, saying.folded())).isPresent();
    }

    /** "Frågan lyfts": the matter as the subject. */
    private Optional<Lexicon.Match> matterBefore(Saying saying, int from, Lexicon.Match verb) {
        return desk.words
                .get("matter")
                .firstIn(saying.folded(), from)
                .filter(match -> match.end() <= verb.start() && match.code().equals("noun"));
    }

    /** "Tar med sig frågan", "lyfter det": the matter as the object, in the words of the verb or right after it. */
    private Optional<Lexicon.Match> matterAfter(Saying saying, Lexicon.Match verb, int receiver) {
        return desk.words
                .get("matter")
                .firstIn(saying.folded(), verb.start())
                .filter(match -> match.end() <= receiver && match.start() - verb.end() <= NEAR)
                .filter(match -> match.code().equals("noun") || match.start() == verb.end() + 1)
                .filter(match -> match.start() <= verb.end()
                        || !desk.words.has("subordinate", saying.folded().substring(verb.end(), match.start())));
    }

    /** What stands after "frågan om", up to the verb or to where it goes. */
    private Optional<String> topic(Saying saying, Lexicon.Match verb, Lexicon.Match matter, int receiver) {
        int end = matter.end() < verb.start() ? verb.start() : receiver;
        return desk.words
                .get("about")
                .startingAt(
                        saying.folded(),
                        Math.min(matter.end() + 1, saying.words().length()))
                .filter(about -> about.end() < end)
                .map(about -> Words.trimMarks(saying.words().substring(about.end(), end)))
                .filter(topic -> !topic.isEmpty());
    }

    /** The people and roles right before the verb; "lyfts" and its like have none. */
    private Set<String> carriers(Saying saying, Lexicon.Match verb, int from) {
        Set<String> carriers = new LinkedHashSet<>();
        if (!verb.code().equals("sent")) {
            int i = from;
            while (i < verb.start()) {
                List<People.Found> list =
                        Duties.startsWord(saying.words(), i) ? desk.people.listAt(saying.words(), i) : List.of();
                int end = list.isEmpty() ? i : list.get(list.size() - 1).end();
                if (end + 1 == verb.start()) {
                    list.forEach(person -> carriers.add(person.words()));
                }
                i = Math.max(end, Duties.wordEnd(saying.words(), i));
            }
        }
        return carriers;
    }

    /** "Har tidigare lyfts till": it was sent on before this meeting. */
    private boolean isPast(String beforeVerb) {
        List<String> parts = Names.parts(beforeVerb);
        return parts.subList(Math.max(0, parts.size() - 3), parts.size()).stream()
                .anyMatch(word -> desk.words.get("perfectword").find(word).isPresent());
    }

    private ForwardedQuestion question(Sent sent, AgendaItem item) {
        Saying saying = sent.saying();
        ForwardedQuestion.Builder question = new ForwardedQuestion.Builder()
                .id(desk.ids.nextQuestion())
                .what(sent.topic().orElseGet(() -> title(item).orElse(saying.words())))
                .sender(bodies.own())
                .receiver(mention(sent.receiver()))
                .cited(saying.cited())
                .history(History.of(raised(item)));
        sent.carriers().forEach(who -> question.addCarrier(desk.people.mention(who)));
        ForwardedQuestion read = question.build();
        desk.ledger.cite(read.path(), saying.text(), saying.words());
        return read;
    }

    /** What an item is about, when its heading says more than its place on the agenda. */
    private static Optional<String> title(AgendaItem item) {
        return Optional.of(item.getTitle()).filter(title -> item.getKinds().isEmpty() && !title.isBlank());
    }

    private Mention mention(Bodies.Found receiver) {
        Optional<GroupId> group = bodies.find(receiver);
        return group.map(id -> Mention.of(receiver.asWritten(), id)).orElseGet(() -> Mention.of(receiver.asWritten()));
    }

    private Step<QuestionStage> raised(AgendaItem item) {
        Step<QuestionStage> step = Step.to(QuestionStage.RAISED).basis(item.getId());
        return desk.date.map(step::on).orElse(step);
    }
}
