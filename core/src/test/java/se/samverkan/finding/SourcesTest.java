package se.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.id.ModelPath;

class SourcesTest {

    private final Sources sources = new Sources.Builder()
            .putPlace(ModelPath.parse("meetings[a]"), SourcePlace.ofLine(1))
            .putPlace(ModelPath.parse("meetings[a].unplaced[1]"), SourcePlace.ofLine(30))
            .putPlace(ModelPath.parse("agendaItems[a/1].content[0]"), SourcePlace.ofLine(9))
            .build();

    @Test
    void aPathThatHasAPlaceIsFoundThere() {
        assertThat(sources.find(ModelPath.parse("meetings[a].unplaced[1]"))).contains(SourcePlace.ofLine(30));
    }

    @Test
    void aPathWithoutAPlaceIsFoundWhereTheNearestWholeStands() {
        assertThat(sources.find(ModelPath.parse("meetings[a].place"))).contains(SourcePlace.ofLine(1));
        assertThat(sources.find(ModelPath.parse("meetings[a].unplaced[0]"))).contains(SourcePlace.ofLine(1));
        assertThat(sources.find(ModelPath.parse("agendaItems[a/1].content[0].rows[2].cells[1]")))
                .contains(SourcePlace.ofLine(9));
    }

    @Test
    void aPathOfAnotherThingHasNoPlace() {
        assertThat(sources.find(ModelPath.parse("meetings[b].place"))).isEmpty();
        assertThat(sources.find(ModelPath.parse("agendaItems[a/1].title"))).isEmpty();
        assertThat(Sources.none().find(ModelPath.parse("meetings[a]"))).isEmpty();
    }
}
