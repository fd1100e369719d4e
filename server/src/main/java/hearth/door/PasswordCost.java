package hearth.door;

/**
 * What one hashing with Argon2id costs.
 *
 * @param memory in KiB
 */
public record PasswordCost(int memory, int iterations, int parallelism) {
  /** As OWASP's Password Storage Cheat Sheet asks: 19 MiB, two passes, one lane. */
  public static final PasswordCost USUAL = new PasswordCost(19 * 1024, 2, 1);
}
