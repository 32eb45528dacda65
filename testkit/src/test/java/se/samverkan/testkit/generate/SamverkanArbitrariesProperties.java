package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.providers.TypeUsage;
import se.samverkan.agreement.Agreement;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.GroupStage;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.protocol.Profile;
import se.samverkan.time.Deadline;

/** What a parameter says is what it gets. */
class SamverkanArbitrariesProperties {

    @Property(tries = 20)
    void theUnionsAndTheirMembers(
            @ForAll ItemContent content,
            @ForAll @Wild Block block,
            @ForAll Deadline deadline,
            @ForAll @Wild Deadline.Recurring recurring,
            @ForAll Mention.Target target,
            @ForAll Id id,
            @ForAll GroupId group) {
        assertThat(Stream.of(content, block, deadline, recurring, target, id, group))
                .doesNotContainNull();
        assertThat(recurring.every()).isBetween(1, 12);
    }

    @Property(tries = 50)
    <T extends ItemContent, H extends History<TaskStage>> void whatIsOnlyBoundedIsOfItsBound(
            @ForAll T content,
            @ForAll H history,
            @ForAll @Size(max = 3) List<? extends ItemContent> some,
            @ForAll @Size(max = 3) Set<@Wild ? extends Block> wild,
            @ForAll @Size(max = 3) List<@Sized(min = 2, max = 3) ? extends Outline> outlines) {
        assertThat((Object) content).isInstanceOf(ItemContent.class);
        assertThat(history.stages()).hasOnlyElementsOfType(TaskStage.class);
        assertThat(some).hasOnlyElementsOfType(ItemContent.class);
        assertThat(wild).hasOnlyElementsOfType(Block.class);
        assertThat(outlines)
                .allSatisfy(outline -> assertThat(outline.getBlocks()).hasSizeBetween(2, 3));
    }

    @Property(tries = 50)
    void historiesAreOfTheirStages(
            @ForAll History<GroupStage> history,
            @ForAll @Wild History<TaskStage> wild,
            @ForAll List<Step<GroupStage>> steps,
            @ForAll History<?> any) {
        assertThat(GroupStage.lifecycle().firstIllegal(history)).isEmpty();
        assertThat(history.stages()).hasOnlyElementsOfType(GroupStage.class);
        assertThat(wild.stages()).hasOnlyElementsOfType(TaskStage.class);
        assertThat(steps).extracting(Step::stage).hasOnlyElementsOfType(GroupStage.class);
        assertThat(any.steps()).doesNotContainNull();
    }

    @Property(tries = 20)
    void annotationsStandInsideListsToo(
            @ForAll @Size(max = 3) List<@Wild Meeting> wild,
            @ForAll @Size(max = 3) List<@Untidy Meeting> untidy,
            @ForAll @Size(max = 3) Set<@Complete Meeting> complete,
            @ForAll @Size(max = 3)
                    List<@InYear(2026) @Sized(min = 9, max = 12) @WithProfile(Profile.PROTOCOL) Meeting> narrow,
            @ForAll @Size(max = 2) List<@InYear(2025) @Sized(min = 2, max = 4) Collaboration> years,
            @ForAll Optional<@Wild Agreement> agreement,
            @ForAll @Size(max = 3) List<@Sized(min = 2, max = 4) Outline> outlines,
            @ForAll @Size(max = 3) List<@Prose(value = Prose.Kind.TASK, most = 1) String> texts) {
        assertThat(Stream.of(wild, untidy, complete, texts)).doesNotContainNull();
        assertThat(agreement).isNotNull();
        assertThat(narrow).allSatisfy(meeting -> {
            assertThat(meeting.getDate().orElseThrow().getYear()).isEqualTo(2026);
            assertThat(meeting.getAgenda()).hasSizeBetween(9, 12);
            assertThat(meeting.getMinutes()).extracting(MinutesRecord::getKind).containsOnly(MinutesKind.PROTOCOL);
        });
        assertThat(years)
                .allSatisfy(year -> assertThat(year.getMeetings())
                        .hasSizeBetween(2, 4)
                        .allSatisfy(meeting -> assertThat(
                                        meeting.getDate().orElseThrow().getYear())
                                .isEqualTo(2025)));
        assertThat(outlines)
                .allSatisfy(outline -> assertThat(outline.getBlocks()).hasSizeBetween(2, 4));
        assertThat(texts).allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Example
    void anAnnotationThatSaysNothingAboutTheTypeIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provide("untidyDeadline"))
                .withMessageContaining("@Untidy says nothing about se.samverkan.time.Deadline");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provide("sizedAgreement"))
                .withMessageContaining("@Sized says nothing about se.samverkan.agreement.Agreement");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provide("wildNumber"))
                .withMessageContaining("@Wild says nothing about java.lang.Integer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provide("wildList"))
                .withMessageContaining("List<@Wild Meeting>");
    }

    @Example
    void aSizeThatThereCannotBeIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provide("emptyOutline"))
                .withMessage("an outline has one block or more, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provide("noOutline"))
                .withMessage("an outline has one block or more, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provide("completeInTwoItems"))
                .withMessage("a complete meeting has 8 items or more, not 2 at most");
    }

    @Example
    void enumerationsAreMadeWithoutBeingListed() {
        assertThat(Generate.types()).doesNotContain(TaskStage.class);
        assertThat(Generate.any(TaskStage.class).sample()).isNotNull();
        assertThat(Generate.wild(TaskStage.class).sample()).isNotNull();
    }

    @Example
    void annotationsThatContradictEachOtherAreAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provide("wildAndComplete"))
                .withMessageContaining("@Wild and @Complete do not go together at se.samverkan.meeting.Meeting");
    }

    @Example
    void typesThatAreNotOfTheModelAreLeftToOthers() {
        assertThat(new SamverkanArbitraries().canProvideFor(TypeUsage.of(Integer.class)))
                .isFalse();
        assertThat(new SamverkanArbitraries().canProvideFor(TypeUsage.of(String.class)))
                .isFalse();
        assertThat(new SamverkanArbitraries().canProvideFor(TypeUsage.of(Collaboration.class)))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generate.any(Integer.class))
                .withMessageContaining("java.lang.Integer");
    }

    private static void provide(String property) {
        Method method = Stream.of(Asked.class.getDeclaredMethods())
                .filter(one -> one.getName().equals(property))
                .findFirst()
                .orElseThrow();
        AnnotatedType type = method.getAnnotatedReturnType();
        TypeUsage target = TypeUsage.forType(type.getType());
        for (Annotation annotation : type.getAnnotations()) {
            target = target.withAnnotation(annotation);
        }
        assertThat(new SamverkanArbitraries().canProvideFor(target)).isTrue();
        new SamverkanArbitraries().provideFor(target, usage -> Set.of());
    }

    /** Types with annotations. */
    interface Asked {

        @Untidy
        Deadline untidyDeadline();

        @Sized(max = 3)
        Agreement sizedAgreement();

        @Sized(min = 0, max = 3)
        Outline emptyOutline();

        @Sized(max = 0)
        Outline noOutline();

        @Complete
        @Sized(max = 2)
        Meeting completeInTwoItems();

        @Wild
        Integer wildNumber();

        @Wild
        List<Meeting> wildList();

        @Wild
        @Complete
        Meeting wildAndComplete();
    }
}
