/**
 * Notes as a document to be kept or printed. What stands in it, and how it is written as Markdown
 * and as PDF. The one package that knows the library for PDF.
 */
@NullMarked
package hearth.desk.paper;

import org.jspecify.annotations.NullMarked;
