package hearth.bench;

import hearth.media.peer.Publisher;
import hearth.media.peer.WebRtcPeer;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * One person's browser as the wire sees it: sound every 20 ms, 30 frames a second, and a key frame
 * as the next frame when one is asked for. It starts anywhere within its beat, as people do.
 */
final class Client implements AutoCloseable {
  private static final Duration SOUND = Duration.ofMillis(20);
  private static final Duration FRAME = Duration.ofNanos(1_000_000_000 / 30);
  private static final int SOUND_BYTES = 80;
  private static final int FRAME_BYTES = 1_000;

  private final String words;
  private final WebRtcPeer peer;
  private volatile boolean over;

  Client(int number, WebRtcPeer peer) {
    this.words = Integer.toString(number);
    this.peer = peer;
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
