package se.samverkan.examples.odt;

/** Names of paragraph styles by which a document of ours keeps what OpenDocument has no element for. */
final class OwnStyles {

    /** Furniture of the page that stands in the midst of the text. */
    static final String FURNITURE = "Samverkan_20_page";

    /** Bare links. */
    static final String LINKS = "Samverkan_20_links";

    private OwnStyles() {}
}
