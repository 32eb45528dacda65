package se.samverkan.testkit.generate.years;

import se.samverkan.group.ItemNumber;
import se.samverkan.id.AgendaItemId;

/** The ids of items: the meeting's and the number, or the place where there are no numbers. */
final class ItemIds {

    private ItemIds() {}

    static AgendaItemId of(Setting setting, int index) {
        String number =
                setting.numbering().number(index).map(ItemNumber::number).orElse("i" + (index + 1));
        return new AgendaItemId(setting.id() + "/" + number.replace('/', '-'));
    }

    static AgendaItemId below(Setting setting, int index, int sub) {
        return new AgendaItemId(of(setting, index) + "/" + (char) ('a' + sub));
    }
}
