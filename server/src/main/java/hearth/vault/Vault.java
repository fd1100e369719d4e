package hearth.vault;

import hearth.practice.Owner;
import hearth.practice.Private;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Seals private content and opens it again, until its key is destroyed. Nothing else touches keys.
 * Safe for use by many threads; sealing the first value of a person or stream waits for the
 * registry to keep the new key. Throws {@link RegistryUnavailable} when it cannot.
 */
public final class Vault {
  private final KeyTree keys;

  private Vault(KeyTree keys) {
    this.keys = keys;
  }

  /**
   * A vault over this registry, which from the first time on knows its practice key.
   *
   * @throws KeyRefused when this is another one
   */
  public static Vault open(PracticeKey practice, Registry registry) {
    var check = HexFormat.of().formatHex(practice.derive("check"));
    registry.put("practice", "check", Registry.ABSENT, check);
    var known = registry.get("practice", "check");
    if (known == null || !known.value().equals(check)) {
      throw new KeyRefused("this practice key is not the one the registry was made with");
    }
    return new Vault(new KeyTree(practice.derive("wrap"), registry));
  }

  /** The sealed content; null, and nothing of it is kept, when this person's key was destroyed. */
  public @Nullable String seal(Field field, byte[] content) {
    var key = keys.forSealing(field);
    return key == null ? null : Seal.close(key, field.additionalData(), content);
  }

  /**
   * The content; null when it is erased.
   *
   * @throws SealBroken when it is not erased and yet cannot be opened
   */
  public byte @Nullable [] open(Field field, String sealed) {
    var key = keys.forOpening(field);
    return key == null ? null : Seal.open(key, field.additionalData(), sealed, field);
  }

  /** Erases a person: all that was ever sealed for them, and all that would be. */
  public void destroy(Owner owner) {
    keys.destroy(owner);
    keys.forget();
  }

  /** Erases one kind of a person's content, in every stream so far. */
  public void destroy(Owner owner, Private.Kind kind) {
    keys.destroy(owner, kind);
    keys.forget();
  }

  /** Erases one kind of a person's content in one stream, for good: retention. */
  public void destroy(Owner owner, Private.Kind kind, String stream) {
    keys.destroy(owner, kind, stream);
    keys.forget();
  }
}
