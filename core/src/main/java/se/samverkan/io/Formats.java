package se.samverkan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Sources;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.internal.Providers;
import se.samverkan.language.Vocabulary;
import se.samverkan.minutes.MinutesReader;
import se.samverkan.minutes.MinutesReading;
import se.samverkan.minutes.MinutesRenderer;

/**
 * The formats that documents are read from and written to.
 *
 * <p>An instance is immutable and safe to share between threads; there is no global registry. {@link #installed()} finds whatever is on the
 * class path or module path:
 *
 * <pre>{@code
 * Formats formats = Formats.installed();
 * Imported imported = formats.read(Path.of("minutes.txt"));
 * formats.write(imported.collaboration(), Path.of("minutes.json"));
 * }</pre>
 */
public final class Formats {

    private final List<Format> formats;
    private final Vocabulary vocabulary;

    private Formats(List<Format> formats, Vocabulary vocabulary) {
        this.formats = formats;
        this.vocabulary = vocabulary;
    }

    /**
     * The formats that the thread's context class loader finds.
     *
     * @return the formats
     * @throws IllegalStateException if a provider cannot be made; the message names it
     * @throws IllegalArgumentException if two formats do the same under one id; the message names both classes
     */
    public static Formats installed() {
        List<Format> found = new ArrayList<>();
        make(ServiceLoader.load(OutlineFormat.class), found);
        make(ServiceLoader.load(Importer.class), found);
        make(ServiceLoader.load(Exporter.class), found);
        return of(found).reading(Vocabulary.installed(Thread.currentThread().getContextClassLoader()));
    }

    /**
     * The formats that a class loader finds.
     *
     * @param loader the class loader
     * @return the formats
     * @throws IllegalStateException if a provider cannot be made; the message names it
     * @throws IllegalArgumentException if two formats do the same under one id; the message names both classes
     */
    public static Formats installed(ClassLoader loader) {
        List<Format> found = new ArrayList<>();
        make(ServiceLoader.load(OutlineFormat.class, loader), found);
        make(ServiceLoader.load(Importer.class, loader), found);
        make(ServiceLoader.load(Exporter.class, loader), found);
        return of(found).reading(Vocabulary.installed(loader));
    }

    /**
     * The formats in a module layer and its parents.
     *
     * @param layer the module layer
     * @return the formats
     * @throws IllegalStateException if a provider cannot be made; the message names it
     * @throws IllegalArgumentException if two formats do the same under one id; the message names both classes
     */
    public static Formats installed(ModuleLayer layer) {
        List<Format> found = new ArrayList<>();
        make(ServiceLoader.load(layer, OutlineFormat.class), found);
        make(ServiceLoader.load(layer, Importer.class), found);
        make(ServiceLoader.load(layer, Exporter.class), found);
        return of(found).reading(Vocabulary.installed(layer));
    }

    /**
     * Exactly these formats.
     *
     * @param formats the formats
     * @return the formats, by id
     * @throws IllegalArgumentException if two formats do the same under one id; the message names both classes
     */
    public static Formats of(Collection<? extends Format> formats) {
        Map<String, Format> byRole = new TreeMap<>();
        for (Format format : formats) {
            for (String role : roles(format)) {
                Format other = byRole.putIfAbsent(role, format);
                if (other != null && other != format) {
                    throw new IllegalArgumentException(
                            "two formats " + role + ": " + other.getClass().getName() + " and "
                                    + format.getClass().getName());
                }
            }
        }
        List<Format> sorted = new ArrayList<>(formats);
        sorted.sort(Comparator.comparing(Format::id)
                .thenComparing(format -> format.getClass().getName()));
        return new Formats(List.copyOf(sorted), Vocabulary.swedish());
    }

    private static <F extends Format> void make(ServiceLoader<F> loader, List<Format> found) {
        // A class that both reads and writes is listed under both services and is still one format.
        found.addAll(Providers.make(loader, "format", type -> isNew(type, found)));
    }

    private static boolean isNew(Class<?> type, List<Format> found) {
        return found.stream().noneMatch(format -> format.getClass() == type);
    }

    private static List<String> roles(Format format) {
        List<String> roles = new ArrayList<>();
        if (format instanceof OutlineFormat || format instanceof Importer) {
            roles.add("read under the id " + format.id());
        }
        if (format instanceof Exporter<?> exporter) {
            roles.add("write a " + exporter.accepts().getSimpleName() + " under the id " + format.id());
        }
        return roles;
    }

    /**
     * The same formats, reading minutes by other words unless told otherwise.
     *
     * @param words the words
     * @return the changed formats
     */
    public Formats reading(Vocabulary words) {
        return new Formats(formats, words);
    }

    /**
     * How documents are read unless told otherwise: with the default limits, by the built-in words and those of every installed
     * {@link se.samverkan.language.VocabularyProvider}.
     *
     * @return the options of {@link #read(Path)}
     */
    public ReadOptions readOptions() {
        return ReadOptions.defaults().withVocabulary(vocabulary);
    }

    /** {@return every format, by id} */
    public List<Format> all() {
        return formats;
    }

    /**
     * Reads a file with {@link #readOptions()}.
     *
     * @param file the file
     * @return what was read
     * @throws ImportException if it is in no known format, cannot be used, or exceeds a limit
     * @throws IOException if the file cannot be read
     */
    public Imported read(Path file) throws IOException {
        return read(file, readOptions());
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param options how to read
     * @return what was read
     * @throws ImportException if it is in no known format, cannot be used, or exceeds a limit
     * @throws IOException if the file cannot be read
     */
    public Imported read(Path file, ReadOptions options) throws IOException {
        return read(Source.of(file, options.getLimits()), options);
    }

    /**
     * Reads a document in whatever format it is.
     *
     * @param source the document
     * @param options how to read
     * @return what was read
     * @throws ImportException if it is in no known format, cannot be used, or exceeds a limit
     * @throws IOException if the source cannot be read
     */
    public Imported read(Source source, ReadOptions options) throws IOException {
        Format format = recognise(source);
        Imported imported = format instanceof Importer importer
                ? importer.read(source, options)
                : readMinutes((OutlineFormat) format, source, options);
        Sources sources = new Sources.Builder()
                .document(source.name())
                .sha256(source.sha256())
                .reader(format.id())
                .putAllPlaces(named(imported.getSources().getPlaces(), source))
                .build();
        return imported.withSources(sources)
                .withFindings(imported.getFindings().stream()
                        .map(finding -> named(finding, source))
                        .toList());
    }

    private Format recognise(Source source) throws ImportException {
        Head head = source.head();
        Format best = null;
        Fit bestFit = Fit.NONE;
        for (Format format : formats) {
            Fit fit = fit(format, head);
            if (fit.compareTo(bestFit) > 0) {
                best = format;
                bestFit = fit;
            }
        }
        if (best == null) {
            throw IoFindings.exception(
                    "read/unknown-format",
                    Optional.empty(),
                    Map.of("name", source.name().orElse("?"), "known", readable()));
        }
        return best;
    }

    private static Fit fit(Format format, Head head) {
        if (format instanceof OutlineFormat outlineFormat) {
            return outlineFormat.matches(head);
        }
        return format instanceof Importer importer ? importer.matches(head) : Fit.NONE;
    }

    private String readable() {
        return String.join(
                ", ",
                formats.stream()
                        .filter(f -> f instanceof OutlineFormat || f instanceof Importer)
                        .map(Format::id)
                        .toList());
    }

    private static Imported readMinutes(OutlineFormat format, Source source, ReadOptions options) throws IOException {
        Outlined outlined = format.read(source, options);
        MinutesReading reading = MinutesReader.with(options.getVocabulary())
                .withinWork(options.getLimits().getMaxWork())
                .read(outlined.outline());
        return new Imported.Builder()
                .collaboration(reading.getCollaboration())
                .documentKind(reading.getDocumentKind())
                .sources(new Sources.Builder().putAllPlaces(reading.getPlaces()).build())
                .addAllFindings(outlined.findings())
                .addAllFindings(reading.getFindings())
                .build();
    }

    private static Map<ModelPath, SourcePlace> named(Map<ModelPath, SourcePlace> places, Source source) {
        Map<ModelPath, SourcePlace> named = new LinkedHashMap<>();
        places.forEach((path, place) -> named.put(path, place.withDocument(source.name())));
        return named;
    }

    private static Finding named(Finding finding, Source source) {
        return finding.withPlace(finding.getPlace().map(place -> place.withDocument(source.name())));
    }

    /**
     * Writes a collaboration to a file, in the format that the file's ending names. The file is there whole or not at all: it replaces an old one
     * only when everything is written.
     *
     * @param collaboration what to write
     * @param file the file
     * @throws IllegalArgumentException if no format that writes collaborations has the ending
     * @throws IOException if the file cannot be written
     */
    public void write(Collaboration collaboration, Path file) throws IOException {
        String extension = extension(file);
        Exporter<Collaboration> exporter = exporters(Collaboration.class).stream()
                .filter(e -> e.extensions().contains(extension))
                .findFirst()
                .orElseThrow(() -> noWriter("a collaboration", file));
        AtomicFile.write(file, out -> exporter.write(collaboration, out, WriteOptions.defaults()));
    }

    /**
     * Writes the minutes of one meeting to a file, in the format that the file's ending names, whole or not at all.
     *
     * @param collaboration what the meeting belongs to
     * @param meeting the meeting's id
     * @param file the file
     * @throws IllegalArgumentException if no format that writes documents has the ending, or there is no such meeting
     * @throws IOException if the file cannot be written
     */
    public void write(Collaboration collaboration, MeetingId meeting, Path file) throws IOException {
        String extension = extension(file);
        OutlineFormat format = documents()
                .filter(f -> f.extensions().contains(extension))
                .findFirst()
                .orElseThrow(() -> noWriter("minutes", file));
        AtomicFile.write(file, out -> write(collaboration, meeting, format.id(), out, WriteOptions.defaults()));
    }

    /**
     * Writes the minutes of one meeting to a stream.
     *
     * @param collaboration what the meeting belongs to
     * @param meeting the meeting's id
     * @param id the id of a format that writes documents
     * @param out where to write; it is not closed
     * @param options how to write
     * @throws IllegalArgumentException if there is no such format or no such meeting, or the format takes no template and the options have one
     * @throws IOException if {@code out} cannot be written
     */
    public void write(Collaboration collaboration, MeetingId meeting, String id, OutputStream out, WriteOptions options)
            throws IOException {
        OutlineFormat.Writer writer = documents()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .flatMap(OutlineFormat::writer)
                .orElseThrow(() -> new IllegalArgumentException("no format that writes minutes has the id " + id));
        if (options.getTemplate().isPresent() && !writer.takesTemplates()) {
            throw new IllegalArgumentException("the format " + id + " takes no template");
        }
        MinutesRenderer renderer = MinutesRenderer.in(options.getLanguage()).withLayout(options.getLayout());
        writer.write((writer.hasPages() ? renderer.onPages() : renderer).render(collaboration, meeting), out, options);
    }

    /**
     * Writes a value to a stream.
     *
     * @param value what to write
     * @param type the type as which it is written
     * @param id the id of an exporter of that type
     * @param out where to write; it is not closed
     * @param options how to write
     * @param <T> the type
     * @throws IllegalArgumentException if there is no such exporter
     * @throws IOException if {@code out} cannot be written
     */
    public <T> void write(T value, Class<T> type, String id, OutputStream out, WriteOptions options)
            throws IOException {
        findExporter(id, type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no format that writes a " + type.getSimpleName() + " has the id " + id))
                .write(value, out, options);
    }

    /**
     * The exporter with an id.
     *
     * @param id the id
     * @param type what it shall write
     * @param <T> what it shall write
     * @return the exporter or nothing
     */
    public <T> Optional<Exporter<T>> findExporter(String id, Class<T> type) {
        return exporters(type).stream().filter(e -> e.id().equals(id)).findFirst();
    }

    private Stream<OutlineFormat> documents() {
        return formats.stream()
                .filter(OutlineFormat.class::isInstance)
                .map(OutlineFormat.class::cast)
                .filter(format -> format.writer().isPresent());
    }

    @SuppressWarnings("unchecked") // accepts() is the type argument: that is its contract
    private <T> List<Exporter<T>> exporters(Class<T> type) {
        List<Exporter<T>> found = new ArrayList<>();
        for (Format format : formats) {
            if (format instanceof Exporter<?> exporter && exporter.accepts() == type) {
                found.add((Exporter<T>) exporter);
            }
        }
        return found;
    }

    private static String extension(Path file) {
        return new Head(Optional.of(file.toString()), new byte[0]).extension();
    }

    private IllegalArgumentException noWriter(String what, Path file) {
        return new IllegalArgumentException(
                "no installed format writes " + what + " to a file called " + file + "; installed are "
                        + formats.stream().map(Format::id).distinct().toList());
    }
}
