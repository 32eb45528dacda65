package se.samverkan.examples.ladder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Formats;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;

/** Everything as one JSON document and as JSON Lines, and back: nothing is lost. */
final class StoreTour {

    private StoreTour() {}

    static void tell(Collaboration all, Formats formats, PrintStream out) throws IOException {
        Tour.heading("Kept", out);
        for (String format : List.of("json", "jsonl")) {
            byte[] bytes = written(all, format, formats);
            Source kept = Source.of("asbygden." + format, bytes);
            Collaboration back = formats.read(kept, formats.readOptions()).collaboration();
            out.println(format + ": read back equal? " + back.equals(all));
        }
    }

    static byte[] written(Collaboration all, String format, Formats formats) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        formats.write(all, Collaboration.class, format, bytes, WriteOptions.defaults());
        return bytes.toByteArray();
    }
}
