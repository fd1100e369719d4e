package hearth.office;

import org.jspecify.annotations.Nullable;

/**
 * The browser somebody signs in with.
 *
 * @param agent what it is, in a few words of ours
 * @param cookie of an account, that came along; null for none
 */
public record Browser(String agent, @Nullable String cookie) {
  /** Never the cookie. */
  @Override
  public String toString() {
    return "Browser[" + agent + "]";
  }
}
