package se.samverkan.examples.cli;

/** What the program says to the script that called it. The graver answer wins where several are true: that is the greater number. */
final class ExitCode {

    /** All is well. */
    static final int FINE = 0;

    /** There are findings at or above the threshold. */
    static final int FINDINGS = 1;

    /** Input or arguments that cannot be used; whatever could be used was. */
    static final int UNUSABLE = 2;

    /** A fault of the program itself ({@code EX_SOFTWARE} of sysexits.h). */
    static final int PROGRAM_FAULT = 70;

    private ExitCode() {}
}
