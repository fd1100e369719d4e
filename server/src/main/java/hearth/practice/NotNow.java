package hearth.practice;

import org.jspecify.annotations.Nullable;

/** A store cannot do it at the moment; nothing was changed, and it may be tried again. */
public abstract class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected NotNow(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
