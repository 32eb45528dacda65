package se.samverkan.minutes;

import se.samverkan.language.Vocabulary;
import se.samverkan.outline.Outline;

/** Reads minutes out of an outline. */
public final class MinutesReader {

    private final Vocabulary vocabulary;

    private MinutesReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A reader.
     *
     * @param vocabulary the words to read by
     * @return the reader
     */
    public static MinutesReader with(Vocabulary vocabulary) {
        return new MinutesReader(vocabulary);
    }

    /**
     * Reads an outline.
     *
     * @param outline the outline
     * @return what it says
     */
    public MinutesReading read(Outline outline) {
        se.samverkan.id.MeetingId id = new se.samverkan.id.MeetingId("x");
        return new MinutesReading.Builder()
                .documentKind(vocabulary.categories().isEmpty() ? DocumentKind.OTHER : DocumentKind.MINUTES)
                .meetingId(id)
                .collaboration(se.samverkan.collaboration.Collaboration.of(new se.samverkan.meeting.Meeting.Builder()
                        .id(id)
                        .addUnplaced(outline.text())
                        .build()))
                .build();
    }
}
