/**
 * What is spoken over HTTP: the page itself, links and cookies, and the operator's own listener.
 * The rest goes through the channel.
 */
@NullMarked
package hearth.http;

import org.jspecify.annotations.NullMarked;
