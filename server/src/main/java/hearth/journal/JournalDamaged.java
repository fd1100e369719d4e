package hearth.journal;

/** What is stored at this place is not a record; it is named and never skipped. */
public final class JournalDamaged extends RuntimeException {
  private static final long serialVersionUID = 1;

  public JournalDamaged(StreamId stream, long seq) {
    super(stream + "#" + seq + " is damaged");
  }
}
