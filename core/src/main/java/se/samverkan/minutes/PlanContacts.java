package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.organisation.ContactMeans;

/** Reads how units are reached: "Hemtjänsten: 010-000 00 01", or a row with the unit in one cell and the address in another. */
final class PlanContacts {

    private static final int FEWEST_DIGITS = 6;

    private final PlanWords plan;

    PlanContacts(PlanWords plan) {
        this.plan = plan;
    }

    /**
     * A way to reach a unit.
     *
     * @param unit the unit
     * @param means by what
     * @param address the number or address
     */
    record Contact(Said unit, ContactMeans means, Said address) {}

    Optional<Contact> in(List<Said> cells) {
        if (cells.size() > 1) {
            return between(cells.get(0), cells.get(1));
        }
        Said line = cells.get(0);
        int colon = line.text().indexOf(':');
        return colon < 0 ? Optional.empty() : between(line.sub(0, colon), line.from(colon + 1));
    }

    private Optional<Contact> between(Said unit, Said address) {
        return means(address.text())
                .filter(means -> plan.isActor(unit.text()))
                .map(means -> new Contact(unit, means, address.strip(".;")));
    }

    /** An address of electronic mail, a page, or a number of telephone and nothing else. */
    private static Optional<ContactMeans> means(String address) {
        if (address.indexOf('@') > 0 && address.indexOf(' ') < 0) {
            return Optional.of(ContactMeans.EMAIL);
        }
        boolean page = address.startsWith("www.") || address.startsWith("http");
        boolean number = address.chars().allMatch(c -> Character.isDigit(c) || " -–+()./".indexOf(c) >= 0);
        if (number && address.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
            return Optional.of(ContactMeans.PHONE);
        }
        return page ? Optional.of(ContactMeans.PAGE) : Optional.empty();
    }
}
