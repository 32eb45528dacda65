package se.samverkan.io.json;

/** Why a document, or a part of one, cannot be read. */
final class BadJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Spot spot;
    private final transient Remark remark;

    /**
     * A fault.
     *
     * @param pointer the JSON Pointer; empty for the whole document
     */
    BadJson(String code, Spot spot, String pointer) {
        super(code, null, false, false);
        this.spot = spot;
        this.remark = new Remark(code, pointer);
    }

    /** Gives a slot of the message its value. */
    BadJson with(String slot, String value) {
        remark.with(slot, value);
        return this;
    }

    /** Gives a slot of the message a value that is worded in each language: the bundle's text under a key. */
    BadJson worded(String slot, String key) {
        remark.worded(slot, key);
        return this;
    }

    /** Whether the whole document is of a version that is not read, so that none of its parts means what it seems to. */
    boolean isWrongVersion() {
        return "json/version".equals(getMessage());
    }

    Spot spot() {
        return spot;
    }

    Remark remark() {
        return remark;
    }
}
