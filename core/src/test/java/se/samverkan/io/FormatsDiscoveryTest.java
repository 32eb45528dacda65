package se.samverkan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;

/** How formats are found. What strangers bring, and the other path, is proven in {@code StrangerTest}. */
class FormatsDiscoveryTest {

    private static final ModuleLayer BOOT = ModuleLayer.boot();

    @TempDir
    private Path directory;

    /** Reads. */
    public abstract static class Reading implements Importer {
        @Override
        public String id() {
            return "twin";
        }

        @Override
        public Fit matches(Head head) {
            return Fit.NONE;
        }

        @Override
        public Imported read(Source source, ReadOptions options) throws IOException {
            throw new IOException("reads nothing");
        }
    }

    /** A format. */
    public static final class Twin extends Reading {}

    /** Another with the same id. */
    public static final class OtherTwin extends Reading {}

    /** A format of which none can be made. */
    public static final class Broken extends Reading {
        /** Fails. */
        public Broken() {
            throw new UnsupportedOperationException("no licence");
        }
    }

    /** A format that reads and writes, listed under both services, and counts how often it is made. */
    public static final class Both extends Reading implements Exporter<Collaboration> {
        /** How often it was made. */
        public static final AtomicInteger MADE = new AtomicInteger();

        /** Counts. */
        public Both() {
            MADE.incrementAndGet();
        }

        @Override
        public String id() {
            return "both";
        }

        @Override
        public Class<Collaboration> accepts() {
            return Collaboration.class;
        }

        @Override
        public void write(Collaboration value, OutputStream out, WriteOptions options) {}
    }

    /** Writes another type under the id of {@link Both}. */
    private static final class Reporting implements Exporter<Report> {
        @Override
        public String id() {
            return "both";
        }

        @Override
        public Class<Report> accepts() {
            return Report.class;
        }

        @Override
        public void write(Report value, OutputStream out, WriteOptions options) {}
    }

    /**
     * A class path of its own for providers of this test, whose classes are loaded anew: where they lie, in the patched module, only its
     * declaration could list them.
     */
    private final class Plugins extends ClassLoader {

        Plugins() {
            super(FormatsDiscoveryTest.class.getClassLoader());
        }

        Plugins with(Class<?> service, Class<?> provider) throws IOException {
            Files.writeString(directory.resolve(service.getName()), provider.getName());
            return this;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(FormatsDiscoveryTest.class.getName() + "$")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            Path listed = directory.resolve(name.substring(name.lastIndexOf('/') + 1));
            return Files.exists(listed)
                    ? Collections.enumeration(List.of(listed.toUri().toURL()))
                    : Collections.emptyEnumeration();
        }
    }

    private static List<String> ids(Formats formats) {
        return formats.all().stream().map(Format::id).toList();
    }

    @Test
    void theTestsRunOnTheModulePath() {
        assertThat(Formats.class.getModule().getName()).isEqualTo("se.samverkan.core");
    }

    @Test
    void whatIsInstalledIsFoundByEveryWay() {
        assertThat(ids(Formats.installed())).containsExactly("markdown", "report-text", "text");
        assertThat(ids(Formats.installed(Formats.class.getClassLoader())))
                .containsExactly("markdown", "report-text", "text");
        assertThat(ids(Formats.installed(BOOT))).containsExactly("markdown", "report-text", "text");
    }

    @Test
    void soAreTheRules() {
        assertThat(ProtocolCheck.installed().rules()).hasSize(95);
        assertThat(ProtocolCheck.installed(BOOT).rules())
                .isEqualTo(ProtocolCheck.installed().rules());
        assertThat(ProtocolCheck.installed(Formats.class.getClassLoader()).rules())
                .hasSize(95);
    }

    @Test
    void theThreadsClassLoaderDecidesWhatIsInstalled() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new Plugins().with(Importer.class, Twin.class));
        try {
            assertThat(ids(Formats.installed())).containsExactly("markdown", "report-text", "text", "twin");
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(ids(Formats.installed())).containsExactly("markdown", "report-text", "text");
    }

    @Test
    void twoFormatsWithOneIdAreRefusedAndBothNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.of(List.of(new Twin(), new OtherTwin())))
                .withMessageContaining("twin")
                .withMessageContaining(Twin.class.getName())
                .withMessageContaining(OtherTwin.class.getName());
    }

    @Test
    void evenIfTheyWereFound() throws IOException {
        Plugins plugins = new Plugins();
        Files.writeString(
                directory.resolve(Importer.class.getName()), Twin.class.getName() + "\n" + OtherTwin.class.getName());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.installed(plugins))
                .withMessageContaining(Twin.class.getName())
                .withMessageContaining(OtherTwin.class.getName());
    }

    @Test
    void oneIdMayReadAndWriteSeveralTypes() {
        assertThat(ids(Formats.of(List.of(new Both(), new Reporting())))).containsExactly("both", "both");
    }

    @Test
    void aFormatThatCannotBeMadeIsNamed() throws IOException {
        Plugins plugins = new Plugins().with(Importer.class, Broken.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> Formats.installed(plugins))
                .withMessageContaining(Broken.class.getName())
                .withRootCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFormatIsMadeOnceThoughItIsListedTwice() throws Exception {
        Plugins plugins = new Plugins().with(Importer.class, Both.class).with(Exporter.class, Both.class);
        Formats formats = Formats.installed(plugins);
        formats.read(Source.of("a.txt", "a".getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
        assertThat(ids(formats)).containsExactly("both", "markdown", "report-text", "text");
        assertThat(formats.findExporter("both", Collaboration.class)).containsSame(exporter(formats));
        Object made = formats.all().get(0).getClass().getField("MADE").get(null);
        assertThat(made).hasToString("1");
    }

    @SuppressWarnings("unchecked") // by its contract
    private static Exporter<Collaboration> exporter(Formats formats) {
        return (Exporter<Collaboration>) formats.all().get(0);
    }
}
