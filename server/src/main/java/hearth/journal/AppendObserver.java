package hearth.journal;

/** Is told how long appends take. Called on the writing thread: returns at once. */
@FunctionalInterface
public interface AppendObserver {
  /** Nobody looks. */
  AppendObserver NONE = nanos -> {};

  /** One append is about to be answered, this long after it was asked for. */
  void answered(long nanos);
}
