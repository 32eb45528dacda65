package se.samverkan.io.json;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;

/** The stages that things come to. */
final class Lives {

    /** A step while its object is read; records have no builder. */
    private static final class Draft<S extends Enum<S>> {
        private @Nullable S stage;
        private Optional<LocalDate> on = Optional.empty();
        private Optional<DecisionMode> how = Optional.empty();
        private Optional<ModelPath> basis = Optional.empty();
        private Optional<String> note = Optional.empty();

        Step<S> step() {
            return new Step<>(Objects.requireNonNull(stage), on, how, basis, note);
        }
    }

    /** A history, as the list of its steps. */
    static <S extends Enum<S>> Codec<History<S>> of(Class<S> stages) {
        return Lists.of(step(stages), History::new, History::steps);
    }

    private static <S extends Enum<S>> Codec<Step<S>> step(Class<S> stages) {
        String name = stages.getSimpleName().replace("Stage", "Step");
        return Shape.<Step<S>, Draft<S>>of(
                        name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), Draft::new, Draft::step)
                .required("stage", Scalars.code(stages), Step::stage, (draft, stage) -> draft.stage = stage)
                .optional("on", Values.DATE, Step::on, (draft, day) -> draft.on = Optional.of(day))
                .optional(
                        "how",
                        Scalars.code(DecisionMode.class),
                        Step::how,
                        (draft, how) -> draft.how = Optional.of(how))
                .optional("basis", Ids.PATH, Step::basis, (draft, path) -> draft.basis = Optional.of(path))
                .optional("note", Scalars.TEXT, Step::note, (draft, note) -> draft.note = Optional.of(note));
    }

    private Lives() {}
}
