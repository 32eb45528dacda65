package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.samverkan.id.Identified;

/** Makes collaborations that tell of the same things in almost the same way, as documents do. */
final class Near {

    private final Random random;
    private final Samples samples;

    private Near(Random random) {
        this.random = random;
        this.samples = Samples.random(random);
    }

    /** Some collaborations that share most of what they hold. */
    static Arbitrary<List<Collaboration>> some(int number) {
        return Arbitraries.randomValue(random -> {
            Near near = new Near(random);
            Collaboration base = (Collaboration) near.samples.make(Collaboration.class);
            List<Collaboration> some = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                some.add(
                        random.nextInt(8) == 0
                                ? (Collaboration) near.samples.make(Collaboration.class)
                                : near.variant(base));
            }
            return List.copyOf(some);
        });
    }

    private Collaboration variant(Collaboration base) {
        return (Collaboration) Shapes.make(Collaboration.class, attribute -> {
            Object value = attribute.of(base);
            return value instanceof List<?> list ? list(list) : value;
        });
    }

    private List<Object> list(List<?> things) {
        List<Object> list = new ArrayList<>();
        for (Object thing : things) {
            int luck = random.nextInt(10);
            if (luck > 0) {
                list.add(luck < 6 || !(thing instanceof Identified) ? thing : changed(thing));
            }
            if (luck == 9) {
                list.add(thing);
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(list, random);
        }
        return list;
    }

    /** The thing with one attribute changed, dropped, or with an element more or in another order; or with a change further down. */
    private Object changed(Object thing) {
        Class<?> type = typeOf(thing);
        List<Shapes.Attribute> attributes = Shapes.attributes(type).stream()
                .filter(attribute -> !attribute.name().equals("id"))
                .toList();
        Shapes.Attribute chosen = attributes.get(random.nextInt(attributes.size()));
        return Shapes.copy(type, thing, Map.of(chosen.name(), change(chosen)));
    }

    private UnaryOperator<Object> change(Shapes.Attribute attribute) {
        return value -> {
            if (value instanceof List<?> list && !list.isEmpty()) {
                return changed(list, attribute);
            }
            if (value instanceof Optional && random.nextInt(3) == 0) {
                return Optional.empty();
            }
            return samples.make(attribute.type());
        };
    }

    private List<?> changed(List<?> list, Shapes.Attribute attribute) {
        List<Object> changed = new ArrayList<>(list);
        switch (random.nextInt(5)) {
            case 0 -> changed.remove(random.nextInt(changed.size()));
            case 1 -> changed.addAll((List<?>) samples.make(attribute.type()));
            case 2 -> Collections.reverse(changed);
            default -> changed.replaceAll(element -> element instanceof Identified ? changed(element) : element);
        }
        return changed;
    }

    /** The type as the model names it; the class of a value is hidden. */
    static Class<?> typeOf(Object thing) {
        Class<?> type = thing.getClass();
        return type.isRecord() ? type : type.getSuperclass() == Object.class ? type.getInterfaces()[0] : type;
    }
}
