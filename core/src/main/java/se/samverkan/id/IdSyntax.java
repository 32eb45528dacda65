package se.samverkan.id;

/** The grammar of ids, checked in one place so that every id type refuses the same things with the same words. */
final class IdSyntax {

    /** Which characters a segment may have; paths are made by the thousand. */
    private static final boolean[] UNRESERVED = new boolean['~' + 1];

    static {
        for (char c : "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".toCharArray()) {
            UNRESERVED[c] = true;
        }
    }

    private IdSyntax() {}

    static String check(String value, String type) {
        if (value.isEmpty() || value.length() > Id.MAX_LENGTH) {
            throw refused(value, type);
        }
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == '/') {
                checkSegment(value, start, i, type);
                start = i + 1;
            } else if (!isUnreserved(value.charAt(i))) {
                throw refused(value, type);
            }
        }
        return value;
    }

    private static void checkSegment(String value, int start, int end, String type) {
        int length = end - start;
        if (length == 0
                || length > Id.MAX_SEGMENT_LENGTH
                || value.charAt(start) == '.'
                || value.charAt(end - 1) == '.') {
            throw refused(value, type);
        }
    }

    private static boolean isUnreserved(char c) {
        return c < UNRESERVED.length && UNRESERVED[c];
    }

    private static IllegalArgumentException refused(String value, String type) {
        String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        return new IllegalArgumentException("\"" + shown + "\" is no " + type
                + ": allowed are segments of 1-" + Id.MAX_SEGMENT_LENGTH
                + " characters from A-Z a-z 0-9 - . _ ~ that neither start nor end with a full stop, parted by /, "
                + Id.MAX_LENGTH + " characters in all");
    }
}
