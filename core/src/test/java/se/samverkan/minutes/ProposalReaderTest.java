package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;

/** Proposals in many layouts, each with the plan that a person reads out of it ({@code proposals/*.plan}). */
class ProposalReaderTest {

    static List<Path> proposals() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(
                Path.of(ProposalReaderTest.class.getResource("/proposals").toURI()))) {
            return files.filter(file -> !file.toString().endsWith(".plan"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void a_proposal_is_read_into_the_plan_that_a_person_reads(Path proposal) throws IOException {
        Imported imported = Formats.installed().read(proposal);
        assertThat(imported.getDocumentKind()).isEqualTo(DocumentKind.PROPOSAL);
        assertThat(PlanText.of(imported.collaboration())).isEqualTo(Files.readString(plan(proposal)));
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void no_word_of_a_proposal_is_lost(Path proposal) throws IOException {
        NothingLost.assertHolds(NothingLostTest.outline(proposal));
    }

    private static Path plan(Path proposal) {
        String file = proposal.toString();
        return Path.of(file.substring(0, file.lastIndexOf('.')) + ".plan");
    }
}
