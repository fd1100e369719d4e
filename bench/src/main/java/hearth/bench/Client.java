package hearth.bench;

import hearth.media.peer.Inbox;
import hearth.media.peer.Publisher;
import hearth.media.peer.WebRtcPeer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * One person's browser as the wire sees it: sound every 20 ms, 30 frames a second, and a key frame
 * as the next frame when one is asked for. It starts anywhere within its beat, as people do.
 */
final class Client implements AutoCloseable {
  private static final Duration SOUND = Duration.ofMillis(20);
  private static final Duration FRAME = Duration.ofNanos(1_000_000_000 / 30);
  private static final int SOUND_BYTES = 80;
  private static final int FRAME_BYTES = 1_000;

  private static final long ASK_AGAIN = Duration.ofMillis(300).toNanos();

  private final String words;
  private final WebRtcPeer peer;
  private final Consumer<Inbox.Arrival> ear;

  /** By SSRC: whose frames follow a key frame, and when one was asked for. The reader's own. */
  private final Map<Integer, String> seen = new HashMap<>();

  private final Map<Integer, Long> asked = new HashMap<>();
  private volatile boolean over;

  /**
   * A person whose words are their number.
   *
   * @param ear is told of each packet
   */
  Client(int number, WebRtcPeer peer, Consumer<Inbox.Arrival> ear) {
    this.words = Integer.toString(number);
    this.peer = peer;
    this.ear = ear;
    peer.inbox().handTo(this::hear);
  }

  private void hear(Inbox.Arrival arrival) {
    ear.accept(arrival);
    if (!arrival.audio()) {
      look(arrival);
    }
  }

  /** A picture that begins in the middle cannot be decoded: its key frame was lost on its way. */
  private void look(Inbox.Arrival arrival) {
    int ssrc = arrival.rtp().ssrc();
    if (arrival.key()) {
      seen.put(ssrc, arrival.words());
    } else if (!arrival.words().equals(seen.get(ssrc)) && mayAsk(ssrc, arrival.nanos())) {
      asked.put(ssrc, arrival.nanos());
      byte[] _ = peer.pli(ssrc);
    }
  }

  private boolean mayAsk(int ssrc, long now) {
    Long before = asked.get(ssrc);
    return before == null || now - before > ASK_AGAIN;
  }

  Client talking() {
    Publisher publisher = peer.publisher();
    every(SOUND, () -> publisher.speak(words, SOUND_BYTES));
    every(FRAME, () -> publisher.frame(words, FRAME_BYTES));
    return this;
  }

  private void every(Duration beat, Runnable send) {
    Thread.ofVirtual().start(() -> keepTime(beat.toNanos(), send));
  }

  private void keepTime(long beat, Runnable send) {
    long next = System.nanoTime() + ThreadLocalRandom.current().nextLong(beat);
    while (!over) {
      LockSupport.parkNanos(next - System.nanoTime());
      if (next <= System.nanoTime()) {
        send.run();
        next += beat;
      }
    }
  }

  @Override
  public void close() {
    over = true;
    peer.close();
  }
}
