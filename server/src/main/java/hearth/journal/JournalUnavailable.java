package hearth.journal;

import hearth.practice.NotNow;
import org.jspecify.annotations.Nullable;

/** The store could not do it (disk full, too much waiting, closed); nothing was written. */
public final class JournalUnavailable extends NotNow {
  private static final long serialVersionUID = 1;

  public JournalUnavailable(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
