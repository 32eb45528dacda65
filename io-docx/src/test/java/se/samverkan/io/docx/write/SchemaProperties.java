package se.samverkan.io.docx.write;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.minutes.MinutesRenderer;
import se.samverkan.outline.Outline;
import se.samverkan.testkit.generate.Generate;

/** Whatever is written, the schemas of Word accept it. */
class SchemaProperties {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyOutlineBecomesAValidDocument(@ForAll("anyOutline") Outline outline) throws IOException {
        Schema.requireValid(Written.of(outline));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void ordinaryOutlinesBecomeValidDocuments(@ForAll("outlines") Outline outline) throws IOException {
        Schema.requireValid(Written.of(outline));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void minutesBecomeValidDocuments(@ForAll("meetings") Meeting meeting) throws IOException {
        Schema.requireValid(Written.of(
                MinutesRenderer.in(Language.SWEDISH).onPages().render(Collaboration.of(meeting), meeting.getId())));
    }

    @Provide
    Arbitrary<Outline> anyOutline() {
        return Generate.wild(Outline.class);
    }

    @Provide
    Arbitrary<Outline> outlines() {
        return Generate.outlines();
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Generate.meetings();
    }
}
