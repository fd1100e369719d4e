package hearth.media.contract;

import static hearth.media.contract.Patience.patiently;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Somebody who talks without a pause, a packet each millisecond, sound and picture, from a thread
 * of their own.
 */
final class Talk implements AutoCloseable {
  private final AtomicInteger said = new AtomicInteger();
  private final Thread thread;
  private volatile boolean over;

  private Talk(TestMember talks) {
    TestMember member = talks.restless();
    thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (!over) {
                    String words = words(said.get());
                    member.speak(words);
                    member.show(words);
                    said.incrementAndGet();
                    LockSupport.parkNanos(1_000_000);
                  }
                });
  }

  static Talk of(TestMember member) {
    return new Talk(member);
  }

  private static String words(int number) {
    return "talk " + number;
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
