package se.samverkan.io.json;

/** A place as the parser counts it, in bytes of UTF-8, both from 1; {@link Places} turns it into one for people. */
record Spot(int line, int column) {}
