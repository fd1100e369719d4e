package hearth.journal;

/**
 * A record where it stands.
 *
 * @param seq its place in the stream, from 1, without gaps
 * @param mac keyed hash over the record before and all of this one, 64 lower-case hex digits
 */
public record StoredRecord(StreamId stream, long seq, NewRecord content, String mac) {
  /** The stream's head while this record is its last. */
  public Head head() {
    return new Head(seq, mac);
  }
}
