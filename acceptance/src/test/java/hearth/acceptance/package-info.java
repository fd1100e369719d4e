/** The whole product as its users meet it: the real server process, real Chromium, real media. */
@NullMarked
package hearth.acceptance;

import org.jspecify.annotations.NullMarked;
