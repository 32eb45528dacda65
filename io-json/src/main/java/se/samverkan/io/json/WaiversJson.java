package se.samverkan.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.FindingCode;
import se.samverkan.id.ModelPath;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.protocol.Waiver;

/**
 * Waivers as JSON, to be kept beside the minutes that they are about.
 *
 * <p>A document is one object: {@code format} ({@code samverkan-waivers/1}) and {@code waivers}, a list of objects with {@code rule}, {@code path},
 * {@code reason}, {@code by} and {@code until}, all of them needed. Anything else in it is refused.
 */
public final class WaiversJson {

    private static final String FORMAT = "samverkan-waivers/1";

    private static final Codec<FindingCode> CODE =
            Scalars.defined("rule-code", Map.of(), FindingCode::parse, FindingCode::toString);

    static final Codec<Waiver> WAIVER = Shape.of("waiver", Parts::new, Parts::waiver)
            .orElse("waiver")
            .required("rule", CODE, Waiver::rule, (parts, rule) -> parts.rule = rule)
            .required("path", Ids.PATH, Waiver::path, (parts, path) -> parts.path = path)
            .required("reason", Scalars.TEXT, Waiver::reason, (parts, reason) -> parts.reason = reason)
            .required("by", Scalars.TEXT, Waiver::by, (parts, by) -> parts.by = by)
            .required("until", Values.DATE, Waiver::until, (parts, until) -> parts.until = until);

    private static final Codec<String> VERSION =
            Scalars.defined("waivers-format", Map.of(), WaiversJson::requireFormat, version -> version);

    private static final Codec<List<Waiver>> FILE = Shape.<List<Waiver>, List<Waiver>>of(
                    "waivers", ArrayList::new, List::copyOf)
            .required(FormatCheck.PROPERTY, VERSION, waivers -> FORMAT, (waivers, version) -> {})
            .list("waivers", WAIVER, waivers -> waivers, List::add);

    private WaiversJson() {}

    /** The components of a waiver while its object is read. */
    private static final class Parts {
        private @Nullable FindingCode rule;
        private @Nullable ModelPath path;
        private @Nullable String reason;
        private @Nullable String by;
        private @Nullable LocalDate until;

        /** All components are required properties. */
        Waiver waiver() {
            return new Waiver(
                    Objects.requireNonNull(rule),
                    Objects.requireNonNull(path),
                    Objects.requireNonNull(reason),
                    Objects.requireNonNull(by),
                    Objects.requireNonNull(until));
        }
    }

    private static String requireFormat(String version) {
        if (!version.equals(FORMAT)) {
            throw new IllegalArgumentException("not " + FORMAT + ": " + version);
        }
        return version;
    }

    /**
     * Reads waivers.
     *
     * @param source the document
     * @param options its limits are kept
     * @return the waivers, in the order of the document
     * @throws se.samverkan.io.ImportException if the document is not of this form, with a code of the area {@code json}, line and column
     * @throws IOException if the source cannot be read
     */
    public static List<Waiver> read(Source source, ReadOptions options) throws IOException {
        Places places = new Places(source);
        try {
            Parsing.requireSize(source, options.getLimits());
            Unknowns unknowns = new Unknowns(options.getUnknownProperties(), places);
            return Parsing.within(options.getLimits()).parse(source.open(), parser -> {
                FormatCheck check = new FormatCheck(parser);
                check.requireStart();
                List<Waiver> waivers = FILE.read(new LiveIn(parser, unknowns));
                check.requireEnd();
                return waivers;
            });
        } catch (BadJson e) {
            throw JsonFindings.exception(e, places);
        }
    }

    /**
     * Writes waivers.
     *
     * @param waivers the waivers
     * @param out where to write; it is not closed
     * @throws IOException if {@code out} cannot be written
     */
    public static void write(List<Waiver> waivers, OutputStream out) throws IOException {
        JsonOut.write(out, json -> FILE.write(waivers, json));
    }
}
