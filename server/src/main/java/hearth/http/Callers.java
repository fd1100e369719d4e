package hearth.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Who is signed in to an account with this request's cookie; null for nobody. */
@FunctionalInterface
interface Callers {
  @Nullable Caller of(HttpServletRequest request);
}
