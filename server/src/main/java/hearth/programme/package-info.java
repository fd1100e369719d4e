/**
 * The weeks of a group, as pure rules: its seats, its agreement and who has signed it, its sessions
 * and their phases. It opens a session for the room; the room does not know it.
 */
@NullMarked
package hearth.programme;

import org.jspecify.annotations.NullMarked;
