package se.samverkan.collaboration;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.group.ItemRange;
import se.samverkan.id.Id;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.time.DateRange;
import se.samverkan.time.Term;
import se.samverkan.time.TimeName;
import se.samverkan.time.TimePart;
import se.samverkan.time.WeekSpan;
import se.samverkan.time.When;

/** Makes values of any type of the model, with few ids and few words, so that those of two makers meet. */
final class Samples {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private static final List<TimeName> MONTHS = List.copyOf(EnumSet.range(TimeName.JANUARY, TimeName.SEPTEMBER));

    /** Deeper than this, nothing is held: items hold items. */
    private static final int DEPTH = 4;

    /** What is chosen: which of some values, and how many there are in a list or an optional. */
    private interface Choice {
        int which(int bound);

        int howMany(int most);
    }

    private final Choice choice;

    private Samples(Choice choice) {
        this.choice = choice;
    }

    /** A maker of full values: each attribute has a value, and those of two numbers differ. */
    static Samples full(int number) {
        return new Samples(new Choice() {
            @Override
            public int which(int bound) {
                return number % bound;
            }

            @Override
            public int howMany(int most) {
                return 1;
            }
        });
    }

    /** A maker of values of which each attribute may be there or not. */
    static Samples random(Random random) {
        return new Samples(new Choice() {
            @Override
            public int which(int bound) {
                return random.nextInt(Math.min(bound, 3));
            }

            @Override
            public int howMany(int most) {
                return random.nextInt(most + 1);
            }
        });
    }

    Object make(Type type) {
        return make(type, 0);
    }

    /** A value of an attribute; a year has to be one that is reckoned with. */
    Object make(Shapes.Attribute attribute) {
        return make(attribute, 0);
    }

    private Object make(Shapes.Attribute attribute, int depth) {
        boolean isYear = attribute.name().equals("year") && Shapes.erased(attribute.type()) == Optional.class;
        return isYear ? year() : make(attribute.type(), depth);
    }

    private Object make(Type type, int depth) {
        Class<?> erased = Shapes.erased(type);
        if (erased == Optional.class) {
            return Optional.ofNullable(depth < DEPTH && choice.howMany(1) > 0 ? make(argument(type), depth + 1) : null);
        }
        if (erased == List.class) {
            return list(argument(type), depth);
        }
        if (erased == History.class) {
            return Shapes.make(History.class, steps -> history(argument(type)));
        }
        return erased.getName().startsWith("se.samverkan.") ? ours(erased, depth) : plain(erased);
    }

    private List<Object> list(Type of, int depth) {
        // No set has an element twice, and no list a thing.
        Collection<Object> made = new ArrayList<>();
        Map<Object, Object> byId = new LinkedHashMap<>();
        for (int i = depth < DEPTH ? choice.howMany(2) : 0; i > 0; i--) {
            Object one = make(of, depth + 1);
            byId.put(one instanceof Identified thing ? thing.path() : one, one);
        }
        made.addAll(byId.values());
        return List.copyOf(made);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // any enumeration of stages will do
    private List<Step<?>> history(Type stages) {
        List<Step<?>> steps = new ArrayList<>();
        for (int i = choice.howMany(2); i > 0; i--) {
            Step<?> step = Step.to((Enum) plain(Shapes.erased(stages)));
            steps.add(choice.howMany(1) > 0 ? step.on(NEW_YEAR.plusDays(choice.which(3))) : step);
        }
        return steps;
    }

    private Object ours(Class<?> type, int depth) {
        if (type == Id.class) {
            return PersonId.parse("person/" + choice.which(3));
        }
        if (Id.class.isAssignableFrom(type)) {
            return Shapes.make(type, value -> type.getSimpleName() + "/" + choice.which(3));
        }
        if (type == ModelPath.class) {
            return ModelPath.parse("meetings[m/" + choice.which(9) + "].place");
        }
        if (type == Term.class) {
            return new Term(day(0), day(9));
        }
        if (type == DateRange.class) {
            return new DateRange(NEW_YEAR, NEW_YEAR.plusDays(9 + choice.which(9)));
        }
        if (type == ItemRange.class) {
            return new ItemRange(1, 99 + choice.which(9));
        }
        if (type == When.Named.class) {
            return new When.Named(MONTHS.get(choice.which(9)), Optional.of(TimePart.END), year());
        }
        if (type == When.Weeks.class) {
            return new When.Weeks(List.of(new WeekSpan(1, 2 + choice.which(9))), year());
        }
        if (type == When.class) {
            // A meeting is not chosen by a day, which is what the other two are.
            return make(choice.which(2) == 0 ? When.Named.class : When.Weeks.class, depth);
        }
        if (type == SameAs.class) {
            return SameAs.of(PersonId.parse("person/" + choice.which(3)), PersonId.parse("person/x"))
                    .withDenied(choice.howMany(1) == 0);
        }
        if (type == Extensions.class) {
            Map<String, ExtensionValue> values = new TreeMap<>();
            for (int i = choice.howMany(2); i > 0; i--) {
                values.put("x" + i, (ExtensionValue) make(ExtensionValue.class, Math.max(depth, DEPTH) + 1));
            }
            return Extensions.of(values);
        }
        if (type == ExtensionValue.class && depth > DEPTH + 2) {
            return new ExtensionValue.Nothing();
        }
        if (type.isEnum()) {
            return plain(type);
        }
        List<Class<?>> union = Shapes.unionOf(type);
        return union.isEmpty()
                ? Shapes.make(type, attribute -> make(attribute, depth))
                : make(union.get(choice.which(union.size())), depth);
    }

    private Optional<LocalDate> day(int after) {
        return choice.howMany(1) > 0 ? Optional.of(NEW_YEAR.plusDays(after + choice.which(9))) : Optional.empty();
    }

    private Optional<Integer> year() {
        return choice.howMany(1) > 0 ? Optional.of(2025 + choice.which(9)) : Optional.empty();
    }

    private Object plain(Class<?> type) {
        if (type == Enum.class) {
            return plain(DecisionStage.class);
        }
        if (type == SortedMap.class) {
            return new TreeMap<>(Map.of("x", new ExtensionValue.Text("" + choice.which(9))));
        }
        if (type == String.class) {
            return "" + choice.which(9);
        }
        if (type == boolean.class || type == Boolean.class) {
            return choice.which(2) == 1;
        }
        if (type == int.class || type == Integer.class) {
            return 1 + choice.which(9);
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(choice.which(9), 1);
        }
        if (type == LocalDate.class) {
            return NEW_YEAR.plusDays(choice.which(9));
        }
        if (type == MonthDay.class) {
            return MonthDay.of(3, 1 + choice.which(9));
        }
        if (type == LocalTime.class) {
            return LocalTime.of(8, choice.which(9));
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[choice.which(constants.length)];
        }
        throw new AssertionError("no sample of " + type + ": give the samples one");
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Enum.class;
    }
}
