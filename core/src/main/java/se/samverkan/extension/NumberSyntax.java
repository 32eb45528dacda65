package se.samverkan.extension;

/** The grammar of numbers in RFC 8259, section 6. */
final class NumberSyntax {

    private static final int SHOWN = 40;

    private final String text;
    private int at;

    private NumberSyntax(String text) {
        this.text = text;
    }

    static boolean isNumber(String text) {
        return new NumberSyntax(text).matches();
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private boolean matches() {
        pass('-');
        if (!pass('0') && digits() == 0) {
            return false;
        }
        if (pass('.') && digits() == 0) {
            return false;
        }
        if (pass('e') || pass('E')) {
            if (!pass('+')) {
                pass('-');
            }
            if (digits() == 0) {
                return false;
            }
        }
        return at == text.length();
    }

    private boolean pass(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private int digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }
}
