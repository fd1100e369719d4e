package hearth.vault;

import org.jspecify.annotations.Nullable;

/**
 * Sealed content that is not erased and yet cannot be opened: changed, moved from elsewhere, or its
 * key is missing from the registry. Never taken for erased.
 */
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1;

  SealBroken(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
