package hearth.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Who is signed in to an account with this request's cookie; null for nobody. */
@FunctionalInterface
public interface Callers {
  /** Nobody has an account. */
  Callers NOBODY = request -> null;

  @Nullable Caller of(HttpServletRequest request);
}
