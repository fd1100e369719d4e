/** The practice's contact, told over HTTP when a group is without its staff. */
@NullMarked
package hearth.contact;

import org.jspecify.annotations.NullMarked;
