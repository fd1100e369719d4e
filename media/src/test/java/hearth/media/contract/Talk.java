package hearth.media.contract;

import static hearth.media.contract.Patience.patiently;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Somebody who talks without a pause, sound and picture, from a thread of their own. Each word
 * begins with their name.
 */
final class Talk implements AutoCloseable {
  private final AtomicInteger said = new AtomicInteger();
  private final String name;
  private final Thread thread;
  private volatile boolean over;

  private Talk(TestMember talks, Duration beat) {
    TestMember member = talks.restless();
    name = member.id().value();
    thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (!over) {
                    String words = words(said.get());
                    member.speak(words);
                    member.show(words);
                    said.incrementAndGet();
                    LockSupport.parkNanos(beat.toNanos());
                  }
                });
  }

  /** A packet of each each millisecond. */
  static Talk of(TestMember member) {
    return of(member, Duration.ofMillis(1));
  }

  static Talk of(TestMember member, Duration beat) {
    return new Talk(member, beat);
  }

  private String words(int number) {
    return name + " " + number;
  }

  /** The first words of all. */
  String first() {
    return words(0);
  }

  /** Waits until so many more packets have been sent, and gives the words of the last of them. */
  String untilLater(int packets) {
    int until = said.get() + packets;
    patiently().until(() -> said.get() > until);
    return words(until);
  }

  @Override
  public void close() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
