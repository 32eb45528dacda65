package se.samverkan.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.WriteOptions;
import se.samverkan.meeting.Meeting;

/**
 * What documents are converted to: whatever format is installed, by its id. So the format of a plugin on the class path is an answer to
 * {@code --to} as well.
 */
sealed interface Target {

    /** The id of the flat view, the one kind of data that is a list by nature. */
    String SUMMARY = "summary";

    /** The ending of files, without the full stop. */
    String ending();

    /** Whether several documents can go into one stream. */
    boolean joins();

    /**
     * Writes what a document holds.
     *
     * @param collaboration what was read from the document
     * @param options how to write
     * @return the parts that {@link #joined} puts together
     */
    List<byte[]> parts(Collaboration collaboration, WriteOptions options) throws IOException;

    /**
     * The parts of one or several documents as one.
     *
     * @param parts the parts
     * @param many whether they come from several documents, even if only one could be read
     * @return what to write
     */
    byte[] joined(List<byte[]> parts, boolean many);

    /** The target with an id, if a format with it is installed that can write a collaboration or minutes. */
    static Optional<Target> find(Formats formats, String id) {
        Optional<Exporter<Collaboration>> exporter = formats.findExporter(id, Collaboration.class);
        if (exporter.isPresent()) {
            return exporter.map(found -> id.equals(SUMMARY) ? new Summary(found) : new Data(found));
        }
        return formats.all().stream()
                .filter(format -> format.id().equals(id) && writesMinutes(format))
                .findFirst()
                .map(format -> new Minutes(formats, format));
    }

    /** Every id that {@link #find} knows, in the order of the alphabet. */
    static List<String> ids(Formats formats) {
        TreeSet<String> ids = new TreeSet<>();
        for (Format format : formats.all()) {
            if (find(formats, format.id()).isPresent()) {
                ids.add(format.id());
            }
        }
        return List.copyOf(ids);
    }

    private static boolean writesMinutes(Format format) {
        return format instanceof OutlineFormat document && document.writer().isPresent();
    }

    private static String ending(Format format) {
        return format.extensions().stream().findFirst().orElse(format.id());
    }

    /**
     * The whole model as data.
     *
     * @param exporter the format
     */
    record Data(Exporter<Collaboration> exporter) implements Target {
        @Override
        public String ending() {
            return Target.ending(exporter);
        }

        @Override
        public boolean joins() {
            return false;
        }

        @Override
        public List<byte[]> parts(Collaboration collaboration, WriteOptions options) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.write(collaboration, out, options);
            return List.of(out.toByteArray());
        }

        @Override
        public byte[] joined(List<byte[]> parts, boolean many) {
            return parts.isEmpty() ? new byte[0] : parts.get(0);
        }
    }

    /**
     * The flat view: an object for each meeting.
     *
     * @param exporter the format
     */
    record Summary(Exporter<Collaboration> exporter) implements Target {
        @Override
        public String ending() {
            return SUMMARY + ".json";
        }

        @Override
        public boolean joins() {
            return true;
        }

        @Override
        public List<byte[]> parts(Collaboration collaboration, WriteOptions options) throws IOException {
            List<byte[]> parts = new ArrayList<>();
            for (Meeting meeting : collaboration.getMeetings()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                exporter.write(collaboration.withMeetings(meeting), out, options);
                parts.add(out.toByteArray());
            }
            return parts;
        }

        @Override
        public byte[] joined(List<byte[]> parts, boolean many) {
            List<String> texts = parts.stream()
                    .map(part -> new String(part, StandardCharsets.UTF_8))
                    .toList();
            return JsonTexts.joined(texts, many).getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * Minutes, as a document for people.
     *
     * @param formats the formats, this one among them
     * @param format the format
     */
    record Minutes(Formats formats, Format format) implements Target {
        @Override
        public String ending() {
            return Target.ending(format);
        }

        @Override
        public boolean joins() {
            return true;
        }

        @Override
        public List<byte[]> parts(Collaboration collaboration, WriteOptions options) throws IOException {
            List<byte[]> parts = new ArrayList<>();
            for (Meeting meeting : collaboration.getMeetings()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                formats.write(collaboration, meeting.getId(), format.id(), out, options);
                parts.add(out.toByteArray());
            }
            return parts;
        }

        @Override
        public byte[] joined(List<byte[]> parts, boolean many) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (byte[] part : parts) {
                if (out.size() > 0) {
                    out.write('\n');
                }
                out.writeBytes(part);
            }
            return out.toByteArray();
        }
    }
}
