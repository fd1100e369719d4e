package hearth.bench;

/** Twelve people who talk, and a way to move them. */
interface House extends AutoCloseable {
  /** What is measured here, in a few words. */
  String name();

  FirstPackets firsts();

  /** How they sit at the beginning. */
  Seating first();

  /** How they shall sit next, round after round. */
  Seating next(Seating now);

  /** Gives the command; it may still be under way when this returns. */
  void move(Seating next);

  /** What was commanded is done; throws when it was not. */
  default void settle() {}

  @Override
  void close();
}
