package hearth.bench;

/** Twelve people who talk, and a way to move them. */
interface House extends AutoCloseable {
  /** What is measured here, in a few words. */
  String name();

  FirstPackets firsts();

  /** Gives the command; what it withdraws may still be under way when this returns. */
  void move(Seating next);

  @Override
  void close();
}
