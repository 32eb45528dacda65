package se.samverkan.testkit.laws;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.meeting.Meeting;

/** The way out through a format and back in. */
final class Roundabout {

    private Roundabout() {}

    static Collaboration throughModel(Formats formats, String id, Collaboration collaboration) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            formats.write(collaboration, Collaboration.class, id, out, WriteOptions.defaults());
            return read(formats, id, out).collaboration();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Meeting throughDocument(Formats formats, String id, Meeting meeting) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            formats.write(Collaboration.of(meeting), meeting.getId(), id, out, WriteOptions.defaults());
            return read(formats, id, out).meeting();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Imported read(Formats formats, String id, ByteArrayOutputStream written) throws IOException {
        String extension = formats.all().stream()
                .filter(format -> format.id().equals(id))
                .map(Format::extensions)
                .flatMap(extensions -> extensions.stream().limit(1))
                .findFirst()
                .orElse(id);
        return formats.read(Source.of("document." + extension, written.toByteArray()), ReadOptions.defaults());
    }
}
