package se.samverkan.io.docx.write;

import java.util.List;
import java.util.Optional;

/** What a style is for; named by the id that the style has in documents of ours. */
enum StyleRole {
    NORMAL("Normal"),
    /** Ordinary paragraphs, which some templates have a style for. */
    BODY("BodyText"),
    CHARACTER("DefaultParagraphFont"),
    PLAIN_TABLE("TableNormal"),
    NO_LIST("NoList"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    HEADING_4("Heading4"),
    HEADING_5("Heading5"),
    HEADING_6("Heading6"),
    HEADING_7("Heading7"),
    HEADING_8("Heading8"),
    HEADING_9("Heading9"),
    BULLETS("ListBullet"),
    NUMBERS("ListNumber"),
    DECISION("Decision"),
    SIGNATURE("Signature"),
    TABLE("MinutesTable"),
    TABLE_CONTENTS("TableContents"),
    TABLE_HEADING("TableHeading"),
    HEADER("Header"),
    FOOTER("Footer"),
    /** The line that counts the pages. */
    PAGE_NUMBER("PageNumber"),
    /** Furniture of the page that stands in the midst of the text. */
    FURNITURE("PageFurniture"),
    /** Bare links. */
    LINKS("LinkDump"),
    LINK("Hyperlink"),
    FOOTNOTE("FootnoteText"),
    FOOTNOTE_MARK("FootnoteReference"),
    COMMENT("CommentText"),
    COMMENT_MARK("CommentReference");

    private static final List<StyleRole> ALL = List.of(values());

    private static final List<StyleRole> HEADINGS =
            List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6, HEADING_7, HEADING_8, HEADING_9);

    private final String id;

    StyleRole(String id) {
        this.id = id;
    }

    /** The id of the style in documents of ours. */
    String id() {
        return id;
    }

    /** What the style with an id in documents of ours is for. */
    static Optional<StyleRole> of(String id) {
        return ALL.stream().filter(role -> role.id.equals(id)).findFirst();
    }

    /** What Word calls what it is for. */
    String type() {
        return switch (this) {
            case CHARACTER, LINK, FOOTNOTE_MARK, COMMENT_MARK -> "character";
            case PLAIN_TABLE, TABLE -> "table";
            case NO_LIST -> "numbering";
            default -> "paragraph";
        };
    }

    /** Whether it is for everything of its type that says no other. */
    boolean isDefault() {
        return this == NORMAL || this == CHARACTER || this == PLAIN_TABLE || this == NO_LIST;
    }

    /** Whether blocks ask for it, whatever their kind is. */
    boolean isWish() {
        return this == DECISION || this == SIGNATURE;
    }

    /** The style of headings of a level; of those that are deeper than Word has them, the deepest. */
    static StyleRole heading(int level) {
        return HEADINGS.get(Math.min(level, HEADINGS.size()) - 1);
    }
}
