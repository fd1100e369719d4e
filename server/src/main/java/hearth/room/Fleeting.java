package hearth.room;

import static java.util.stream.Collectors.toSet;

import hearth.practice.SeatId;
import hearth.session.Room;
import hearth.session.Stage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is told and never kept: warmth, networks, how long each has been heard. It is told of the
 * room as it was last announced. On the room's thread.
 */
final class Fleeting {
  /** How often staff are told how long each has been heard. */
  static final Duration TELL = Duration.ofSeconds(5);

  private final MediaDirector director;
  private final Consumer<Runnable> post;
  private final Timer timer;
  private final Warmth warmth;
  private final Networks networks = new Networks();
  private final Shares shares;
  private final Voices voices;
  private Room room = Room.empty();
  private Windows windows = Windows.NONE;
  private @Nullable Told told;
  private List<SeatId> inBreakouts = List.of();
  private boolean waits;

  /** What staff were told last. */
  private record Told(boolean measured, List<Viewer.Share> shares) {}

  Fleeting(MediaDirector director, Consumer<Runnable> post, Timer timer, InstantSource clock) {
    this.director = director;
    this.post = post;
    this.timer = timer;
    this.warmth = new Warmth(clock);
    this.shares = new Shares(clock);
    this.voices = new Voices(clock);
    director.onVoices(this::speaking);
  }

  /** This has been announced, with its views. */
  void announced(Room next, Windows nextWindows) {
    boolean seenOtherwise = networks.seenOtherwise(room, next);
    room = next;
    windows = nextWindows;
    if (networks.keepOnly(room, windows) || seenOtherwise) {
      tellNetworks();
    }
    tellVoices(inBreakouts.stream().filter(room::inBreakout).collect(toSet()));
  }

  /** A fresh window is told how things stand. */
  void welcome(SeatId seat, Viewer viewer) {
    if (room.stage(seat) == Stage.CIRCLE) {
      viewer.networks(networks.inOrder(room, seat));
      if (room.leads(seat)) {
        viewer.shares(shares.measured(), shares.inOrder(room));
        viewer.voices(inBreakouts);
      }
    }
  }

  void withYou(Viewer viewer) {
    var window = windows.of(viewer);
    if (window != null) {
      warmth.from(
          window.seat(),
          room,
          windows,
          voices.speaker(seat -> room.maySpeakTo(seat, window.seat())));
    }
  }

  void network(Viewer viewer, NetworkState state) {
    var window = windows.of(viewer);
    if (window != null
        && room.stage(window.seat()) == Stage.CIRCLE
        && networks.became(window.seat(), state)) {
      tellNetworks();
    }
  }

  private void tellNetworks() {
    director.soundOnly(networks.soundOnly());
    inCircle().forEach(window -> window.viewer().networks(networks.inOrder(room, window.seat())));
  }

  private void speaking(Map<SeatId, Integer> levels) {
    shares.speaking(levels, room);
    voices.heard(levels);
    tellVoices(shares.speaking().stream().filter(room::inBreakout).collect(toSet()));
    tellLater();
  }

  /** Staff know in which room somebody speaks; what, and how loud, stays in it. */
  private void tellVoices(Set<SeatId> speaking) {
    var now = room.seats().stream().filter(speaking::contains).toList();
    if (!now.equals(inBreakouts)) {
      inBreakouts = now;
      inCircle().stream()
          .filter(window -> room.leads(window.seat()))
          .forEach(window -> window.viewer().voices(now));
    }
  }

  private void tellLater() {
    if (!waits) {
      waits = true;
      timer.after(TELL, () -> post.accept(this::tellShares));
    }
  }

  private void tellShares() {
    waits = false;
    var now = new Told(shares.measured(), shares.inOrder(room));
    if (!now.equals(told) && room.isOpen() && !room.ended()) {
      told = now;
      inCircle().stream()
          .filter(window -> room.leads(window.seat()))
          .forEach(window -> window.viewer().shares(now.measured(), now.shares()));
      tellLater();
    }
  }

  private List<Windows.Seated> inCircle() {
    return windows.bySeat().values().stream()
        .filter(window -> room.stage(window.seat()) == Stage.CIRCLE)
        .toList();
  }
}
