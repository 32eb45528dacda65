package se.samverkan.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.WriteOptions;
import se.samverkan.meeting.Meeting;
import se.samverkan.outline.Outline;

/**
 * What documents are converted to: whatever format is installed, by its id. So the format of a plugin on the class path is an answer to
 * {@code --to} as well.
 */
sealed interface Target {

    /** The id of the flat view, the one kind of data that is a list by nature. */
    String SUMMARY = "summary";

    /** The ending of files, without the full stop. */
    String ending();

    /** The format that writes. */
    Format format();

    /** Whether a file with an ending can be one of these. */
    default boolean endsIn(String ending) {
        return format().extensions().contains(ending);
    }

    /** Whether several documents can go into one stream. */
    boolean joins();

    /** Whether what is written takes on the looks of a template. */
    default boolean takesTemplates() {
        return false;
    }

    /**
     * Finds out that nothing can be written, before any document is read: with a template that cannot be used, for example.
     *
     * @param options how to write
     * @throws IOException if nothing can be written so
     */
    default void tryOut(WriteOptions options) throws IOException {
        // Data has nothing to try.
    }

    /**
     * Writes what a document holds.
     *
     * @param collaboration what was read from the document
     * @param options how to write
     * @return the parts that {@link #joined} puts together
     */
    List<byte[]> parts(Collaboration collaboration, WriteOptions options) throws IOException;

    /** Whether what a document holds can be put into one file: of what has pages, that takes exactly one meeting. */
    default boolean fit(List<byte[]> parts) {
        return true;
    }

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
        for (Format format : formats.all()) {
            if (format.id().equals(id) && format instanceof OutlineFormat document) {
                return document.writer().map(writer -> new Minutes(formats, format, writer));
            }
        }
        return Optional.empty();
    }

    /** The target that a file's ending asks for. */
    static Optional<Target> findByEnding(Formats formats, String ending) {
        return all(formats).stream().filter(target -> target.endsIn(ending)).findFirst();
    }

    /** Every target there is, in the order of their ids. */
    static List<Target> all(Formats formats) {
        TreeMap<String, Target> targets = new TreeMap<>();
        for (Format format : formats.all()) {
            find(formats, format.id()).ifPresent(target -> targets.put(format.id(), target));
        }
        return List.copyOf(targets.values());
    }

    /** The ids of targets, to be told to the user. */
    static String ids(List<Target> targets) {
        return targets.stream().map(target -> target.format().id()).collect(Collectors.joining(", "));
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
        public Format format() {
            return exporter;
        }

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

        private static final String ENDING = "json";

        @Override
        public Format format() {
            return exporter;
        }

        @Override
        public String ending() {
            return SUMMARY + "." + ENDING;
        }

        @Override
        public boolean endsIn(String ending) {
            return ending.equals(ENDING);
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
     * @param writer its writer
     */
    record Minutes(Formats formats, Format format, OutlineFormat.Writer writer) implements Target {
        @Override
        public String ending() {
            return Target.ending(format);
        }

        /** What has pages is a file of its own, whatever comes behind it; lines can follow on lines. */
        @Override
        public boolean joins() {
            return !writer.hasPages();
        }

        @Override
        public boolean fit(List<byte[]> parts) {
            return joins() || parts.size() == 1;
        }

        @Override
        public boolean takesTemplates() {
            return writer.takesTemplates();
        }

        @Override
        public void tryOut(WriteOptions options) throws IOException {
            writer.write(Outline.of(), OutputStream.nullOutputStream(), options);
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
