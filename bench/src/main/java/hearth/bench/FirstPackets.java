package hearth.bench;

import hearth.media.peer.Inbox;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;

/**
 * When the first packet of each person reached each other one: of sound, and of a key frame, since
 * a picture can be seen from there on. Filled by the readers of all sockets.
 */
final class FirstPackets {
  private static final long NEVER = 0;
  private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(1);

  private final AtomicLongArray sound = places();
  private final AtomicLongArray picture = places();

  private static AtomicLongArray places() {
    return new AtomicLongArray(Seating.PEOPLE * Seating.PEOPLE);
  }

  private static int place(int receiver, int from) {
    return receiver * Seating.PEOPLE + from;
  }

  /** What takes this receiver's packets; each says in its words whose it is. */
  Consumer<Inbox.Arrival> ear(int receiver) {
    return arrival -> {
      int place = place(receiver, Integer.parseInt(arrival.words()));
      if (arrival.audio()) {
        sound.compareAndSet(place, NEVER, arrival.nanos());
      } else if (arrival.key()) {
        picture.compareAndSet(place, NEVER, arrival.nanos());
      }
    };
  }

  void forget() {
    for (int i = 0; i < sound.length(); i++) {
      sound.set(i, NEVER);
      picture.set(i, NEVER);
    }
  }

  /** Waits for the first of both kinds. */
  void await(int receiver, int from, long deadline) throws InterruptedException {
    int place = place(receiver, from);
    while (sound.get(place) == NEVER || picture.get(place) == NEVER) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "person " + receiver + " does not get person " + from + ": " + told(place));
      }
      TimeUnit.NANOSECONDS.sleep(LOOK_EVERY);
    }
  }

  private String told(int place) {
    return (sound.get(place) == NEVER ? "no sound" : "sound")
        + (picture.get(place) == NEVER ? ", no key frame" : ", a key frame");
  }

  /** In monotonic nanoseconds. */
  long sound(int receiver, int from) {
    return sound.get(place(receiver, from));
  }

  long picture(int receiver, int from) {
    return picture.get(place(receiver, from));
  }
}
