package se.samverkan.finding;

/** How much a finding weighs. In ascending order, so that {@code compareTo} can be used against a threshold. */
public enum Severity {
    /** Worth knowing (upplysning); nothing needs to be done. */
    INFO,
    /** Probably a fault (varning); a person should look. */
    WARNING,
    /** A fault (fel): the record should not stand like this. */
    ERROR
}
