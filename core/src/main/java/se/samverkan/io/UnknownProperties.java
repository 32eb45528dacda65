package se.samverkan.io;

/** What happens to a property of a thing that the model does not know. */
public enum UnknownProperties {
    /** It is kept in the thing's extensions, and comes back out when the thing is written; a finding says so. */
    KEEP,
    /** The document is refused. */
    REFUSE
}
