/**
 * Plain text and Markdown, also when pasted from Word or copied from a PDF, to an outline and back.
 *
 * <p>A document is read in steps, each a class: {@code TextDecoder} tells the encoding, {@code LineSplitter} parts the text into lines,
 * {@code Furniture} and {@code LinkDumps} set aside what belongs to the page, {@code Wrap} measures whether and at what width a program has broken
 * the lines, {@code Joiner} decides which lines belong together, {@code OutlineReader} makes blocks of them, and {@code Inline} reads the marks
 * within a block. Every step takes time in proportion to the text.
 *
 * <p><b>Nothing is lost.</b> Every character that shows stands in the outline exactly once (in a text, as the marker of a list item, or in the
 * target of a link), but for these marks, which become structure:
 *
 * <ul>
 *   <li>{@code #} one to six times before a heading;
 *   <li>a line of nothing but three or more {@code -}, {@code *} or {@code _};
 *   <li>{@code *} and {@code _}, one to three at a time, in pairs around text that is set off;
 *   <li>{@code [}, {@code ](} and {@code )} of a link;
 *   <li>{@code |} between the cells of a row that starts and ends with it, and the row of {@code |}, {@code -} and {@code :} under a header row;
 *   <li>in Markdown the {@code \} before a mark that is to be text;
 *   <li>the soft hyphen, as everywhere in the library. The ordinary hyphen at the end of a line is kept, since it can belong to the word.
 * </ul>
 *
 * <p>What belongs to the page is kept too, as blocks of its own after the block that it interrupts.
 *
 * <p>Internal; the formats are found by {@link se.samverkan.io.Formats}. Entry types: {@link se.samverkan.io.text.PlainText},
 * {@link se.samverkan.io.text.Markdown}.
 */
@NullMarked
package se.samverkan.io.text;

import org.jspecify.annotations.NullMarked;
