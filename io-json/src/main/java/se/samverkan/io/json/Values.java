package se.samverkan.io.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import se.samverkan.group.GroupKind;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;

/** Codes, dates, ranges, numbers: what the larger types are made of. */
final class Values {

    static final Codec<Role> ROLE = Scalars.text("open-code", Role::new, Role::code);
    static final Codec<ItemKind> ITEM_KIND = Scalars.text("open-code", ItemKind::new, ItemKind::code);
    static final Codec<GroupKind> GROUP_KIND = Scalars.text("open-code", GroupKind::new, GroupKind::code);
    static final Codec<OrganisationKind> ORGANISATION_KIND =
            Scalars.text("open-code", OrganisationKind::new, OrganisationKind::code);

    static final Codec<LocalDate> DATE = Scalars.text("date", LocalDate::parse, LocalDate::toString);
    static final Codec<LocalTime> TIME = Scalars.text("time", LocalTime::parse, LocalTime::toString);
    static final Codec<DayOfWeek> WEEKDAY = Scalars.code(DayOfWeek.class);

    static final Codec<DateRange> DATE_RANGE = Shape.<DateRange, Pair<LocalDate, LocalDate>>of(
                    Pair::new, Pair.to(DateRange::new))
            .orElse("date-range")
            .required("first", DATE, DateRange::first, Pair::first)
            .required("last", DATE, DateRange::last, Pair::second);

    static final Codec<ItemRange> ITEM_RANGE = Shape.<ItemRange, Pair<Integer, Integer>>of(
                    Pair::new, Pair.to(ItemRange::new))
            .orElse("item-range")
            .required("first", Scalars.WHOLE_NUMBER, ItemRange::first, Pair::first)
            .required("last", Scalars.WHOLE_NUMBER, ItemRange::last, Pair::second);

    private static final Codec<NumberStyle> NUMBER_STYLE = Shape.<NumberStyle, Pair<String, String>>of(
                    Pair::new, Pair.to(NumberStyle::new))
            .required("before", Scalars.TEXT, NumberStyle::before, Pair::first)
            .required("after", Scalars.TEXT, NumberStyle::after, Pair::second);

    static final Codec<ItemNumber> ITEM_NUMBER = Shape.<ItemNumber, Pair<String, NumberStyle>>of(
                    Pair::new, Pair.to(ItemNumber::new))
            .orElse("item-number")
            .required("number", Scalars.TEXT, ItemNumber::number, Pair::first)
            .required("style", NUMBER_STYLE, ItemNumber::style, Pair::second);

    static final Codec<Deadline> DEADLINE = Deadlines.codec(DATE);

    private Values() {}
}
