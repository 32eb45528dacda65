package se.samverkan.protocol;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samverkan.finding.Finding;

/** Tells a validator of findings about a value. Words of a document never stand in a template of a message. */
final class Violations {

    /** The key of a message that needs no more than the code after it. */
    private static final String RULE = "{samverkan.protocol.rule} ";

    private final ConstraintValidatorContext context;
    private final BeanPaths paths;

    Violations(Object value, ConstraintValidatorContext context) {
        this.context = context;
        this.paths = BeanPaths.below(value);
        context.disableDefaultConstraintViolation();
    }

    void report(Finding finding) {
        boolean carried = HibernateContext.carry(finding, context);
        String template = context.getDefaultConstraintMessageTemplate();
        if (!carried && template.equals(FollowsProtocol.MESSAGE)) {
            template = RULE + finding.getCode();
        }
        End end = End.of(context.buildConstraintViolationWithTemplate(template));
        OptionalInt index = OptionalInt.empty();
        for (String step : finding.getPath().flatMap(paths::find).orElse(List.of())) {
            int bracket = step.indexOf('[');
            end = end.then(bracket < 0 ? step : step.substring(0, bracket), index);
            index = bracket < 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
        }
        end.report(index);
    }

    /**
     * The end of a property path that is being built, for which the standard has three types that share none. It puts the index of an element on the
     * node after the one that names the list.
     */
    private record End(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable add) {

        static End of(ConstraintViolationBuilder start) {
            return new End(start::addPropertyNode, start::addBeanNode, start::addConstraintViolation);
        }

        End then(String name, OptionalInt index) {
            NodeBuilderCustomizableContext next = property.apply(name);
            if (index.isEmpty()) {
                return new End(next::addPropertyNode, next::addBeanNode, next::addConstraintViolation);
            }
            NodeBuilderDefinedContext placed = next.inIterable().atIndex(index.getAsInt());
            return new End(placed::addPropertyNode, placed::addBeanNode, placed::addConstraintViolation);
        }

        void report(OptionalInt index) {
            if (index.isEmpty()) {
                add.run();
            } else {
                bean.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
            }
        }
    }
}
