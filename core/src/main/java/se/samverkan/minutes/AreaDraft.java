package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;

/** A part of an area and the lines that name its units. */
final class AreaDraft {

    final Said name;
    final List<Said> units = new ArrayList<>();

    AreaDraft(Said name) {
        this.name = name;
    }
}
