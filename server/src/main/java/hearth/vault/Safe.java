package hearth.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Seals what stands in the registry under the practice key itself: it belongs to no stream. */
public final class Safe {
  private final byte[] key;

  /** For one purpose, which no other safe has. */
  public Safe(PracticeKey practice, String purpose) {
    this.key = practice.derive("safe/" + purpose);
  }

  /**
   * The sealed content.
   *
   * @param place where it will stand: it opens there and nowhere else
   */
  public String seal(String place, byte[] content) {
    return Seal.close(key, place.getBytes(UTF_8), content);
  }

  /**
   * What was sealed.
   *
   * @throws SealBroken when it was not sealed so
   */
  public byte[] open(String place, String sealed) {
    return Seal.open(key, place.getBytes(UTF_8), sealed, place);
  }
}
