package se.samverkan.io.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import se.samverkan.io.docx.pack.DocxFindings;

/** The parts of a template, unpacked within limits. */
final class TemplateParts {

    /** Below this, how well a part is packed does no harm. */
    private static final long HARMLESS = 1 << 20;

    private final Map<String, byte[]> parts;

    private TemplateParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static TemplateParts read(Source source, Limits limits) throws IOException {
        source.requireWithin(limits);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = limits.getMaxExpandedBytes();
        // How well a part is packed is not known before its end: what all parts may take is bounded by the size of the
        // package.
        left = Math.min(left, HARMLESS + source.size() * limits.getMaxExpansion());
        try (InputStream in = source.open();
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] part = unpack(zip, entry.getName(), left, limits);
                left -= part.length;
                if (parts.put(entry.getName(), part) != null) {
                    throw DocxFindings.broken("word/duplicate-entry", entry.getName());
                }
                if (parts.size() > limits.getMaxEntries()) {
                    throw DocxFindings.beyond("word/too-many-entries", limits.getMaxEntries());
                }
            }
        } catch (EOFException e) {
            throw DocxFindings.unusable("word/truncated", Map.of());
        } catch (ZipException | IllegalArgumentException e) {
            throw DocxFindings.unusable("word/broken-package", Map.of());
        }
        if (parts.isEmpty()) {
            throw DocxFindings.unusable("word/no-package", Map.of());
        }
        return new TemplateParts(parts);
    }

    private static byte[] unpack(ZipInputStream zip, String name, long left, Limits limits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > left) {
                throw DocxFindings.tooMuch("word/packed-too-well", name, limits.getMaxExpansion());
            }
        }
        return out.toByteArray();
    }

    /** Leaves a part out, if it is there. */
    void forget(String name) {
        parts.remove(name);
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    byte[] get(String name) throws ImportException {
        return find(name).orElseThrow(() -> DocxFindings.broken("word/no-content", name));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The name of the part with the relationships of a part. */
    static String relationsOf(String name) {
        int slash = name.lastIndexOf('/') + 1;
        return name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    }
}
