package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Sound from one to another over some time: whatever was sent in it arrived. */
final class Unbroken {
  /** Half a second of packets of 20 ms: two pages are not read at the same moment. */
  private static final long READ_APART = 25;

  private final Person from;
  private final String seat;
  private final Person to;
  private final long sentBefore;
  private final long receivedBefore;

  private Unbroken(Person from, String seat, Person to) {
    this.from = from;
    this.seat = seat;
    this.to = to;
    this.sentBefore = sent();
    this.receivedBefore = received();
  }

  static Unbroken since(Person from, String seat, Person to) {
    return new Unbroken(from, seat, to);
  }

  void assertAllArrived() {
    long sent = sent() - sentBefore;
    long received = received() - receivedBefore;
    assertThat(sent).as("packets sent by " + from.name).isGreaterThan(2 * READ_APART);
    assertThat(received)
        .as("of %s packets sent by %s received by %s", sent, from.name, to.name)
        .isGreaterThan(sent - READ_APART);
  }

  private long sent() {
    return ((Number) from.page.evaluate(PageScripts.SOUND_SENT)).longValue();
  }

  private long received() {
    List<Inbound> streams = to.inbound();
    return streams.stream()
        .filter(stream -> stream.seat().equals(seat) && stream.kind().equals("audio"))
        .mapToLong(Inbound::packets)
        .sum();
  }
}
