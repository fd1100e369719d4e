package hearth.bench;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Moves people round after round, and takes the time to each first packet of new company. */
final class Move {
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(10);

  private final House house;
  private final FirstPackets firsts;
  private Seating now;

  /** From the command to the first packet of sound, and of a key frame. */
  record Times(Spread sound, Spread picture) {
    double p99() {
      return Math.max(sound.p99(), picture.p99());
    }
  }

  private static final class Noted {
    private final LongStream.Builder sound = LongStream.builder();
    private final LongStream.Builder picture = LongStream.builder();

    Times times() {
      return new Times(
          Spread.ofNanos(sound.build().toArray()), Spread.ofNanos(picture.build().toArray()));
    }
  }

  Move(House house) {
    this.house = house;
    this.firsts = house.firsts();
    this.now = house.first();
  }

  /** From room to room, so many times. */
  Times rounds(int count) throws InterruptedException {
    Noted noted = new Noted();
    for (int i = 0; i < count; i++) {
      to(house.next(now), noted);
    }
    return noted.times();
  }

  /** From the rooms back into the circle, so many times. */
  Times circles(int count) throws InterruptedException {
    Noted noted = new Noted();
    for (int i = 0; i < count; i++) {
      Seating rooms = house.next(now);
      to(Seating.together(), noted);
      to(rooms, new Noted());
    }
    return noted.times();
  }

  private void to(Seating next, Noted noted) throws InterruptedException {
    firsts.forget();
    long begun = System.nanoTime();
    house.move(next);
    for (int person = 0; person < Seating.PEOPLE; person++) {
      for (int other : next.news(person, now)) {
        firsts.await(person, other, begun + LIMIT);
        noted.sound.add(firsts.sound(person, other) - begun);
        noted.picture.add(firsts.picture(person, other) - begun);
      }
    }
    house.settle();
    now = next;
    rest();
  }

  /**
   * Longer than the pause between two key frames of one source, and at no beat with the senders.
   */
  private static void rest() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(300, 400));
  }
}
