package hearth.practice;

/**
 * Who does something, or whose something is: a seat in one group, or an account of the practice.
 */
public sealed interface Person extends Owner permits SeatId, AccountId {
  /** How it is stored: the id of a seat, or {@code account:} and that of an account. */
  @Override
  String text();

  /**
   * The person of a stored text.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Person of(String text) {
    return text.startsWith(AccountId.PREFIX)
        ? new AccountId(text.substring(AccountId.PREFIX.length()))
        : new SeatId(text);
  }
}
