package hearth.vault;

import hearth.practice.NotNow;
import org.jspecify.annotations.Nullable;

/** The registry's store could not do it; nothing was changed. */
public final class RegistryUnavailable extends NotNow {
  private static final long serialVersionUID = 1;

  public RegistryUnavailable(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
