package se.samverkan.examples.cli;

import se.samverkan.finding.Severity;

/** From which severity on findings make the program fail. */
enum FailOn {
    /** Errors only. */
    ERROR,
    /** Warnings, and errors. */
    WARNING,
    /** Nothing that is found. */
    NEVER;

    /** Whether a finding of a severity makes the program fail. */
    boolean reachedBy(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity.compareTo(Severity.WARNING) >= 0;
            case NEVER -> false;
        };
    }
}
