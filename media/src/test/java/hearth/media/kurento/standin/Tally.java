package hearth.media.kurento.standin;

/** What went one way through one m-line. */
final class Tally {
  private final String id;
  private long packets;
  private long bytes;
  private long lost;

  Tally(String id) {
    this.id = id;
  }

  /** The key of its statistics. */
  String id() {
    return id;
  }

  void count(String words) {
    packets++;
    bytes += words.length();
  }

  void lose(long more) {
    lost += more;
  }

  long packets() {
    return packets;
  }

  long bytes() {
    return bytes;
  }

  long lost() {
    return lost;
  }
}
