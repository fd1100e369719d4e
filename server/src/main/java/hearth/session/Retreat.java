package hearth.session;

import hearth.practice.SeatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ways to step back without leaving: a pause, a private room, sending and receiving less. */
record Retreat(Pauses pauses, PrivateRooms privateRooms, Ladders ladders) implements Part {
  static final Retreat NONE = new Retreat(Pauses.NONE, PrivateRooms.NONE, Ladders.NONE);

  static Decision decide(Asked ask, RetreatCommand command) {
    var retreat = ask.room().retreat();
    return switch (command) {
      case RetreatCommand.Pause _ -> retreat.pauses.pause(ask);
      case RetreatCommand.Resume _ -> retreat.pauses.resume(ask);
      case RetreatCommand.ChooseLadder choose -> retreat.ladders.choose(ask, choose.ladder());
      case RetreatCommand.OfferPrivateRoom offer -> retreat.privateRooms.offer(ask, offer.seat());
      case RetreatCommand.AcceptPrivateRoom _ -> retreat.privateRooms.accept(ask);
      case RetreatCommand.DeclinePrivateRoom _ -> retreat.privateRooms.decline(ask);
      case RetreatCommand.LeavePrivateRoom _ -> retreat.privateRooms.leave(ask);
    };
  }

  boolean paused(SeatId seat) {
    return pauses.paused().contains(seat);
  }

  boolean inPrivateRoom(SeatId seat) {
    return privateRooms.with(seat) != null;
  }

  /** After one of its own events. */
  Retreat after(Event.Recorded recorded, RetreatEvent event, Room before) {
    return switch (event) {
      case RetreatEvent.Paused e -> with(pauses.with(e.seat()));
      case RetreatEvent.Resumed e -> with(pauses.without(e.seat()));
      case RetreatEvent.LadderChosen e -> with(ladders.with(e.seat(), e.ladder()));
      case RetreatEvent.PrivateRoomOffered e ->
          with(privateRooms.offered(e.seat(), e.by(), recorded.at()));
      case RetreatEvent.PrivateRoomDeclined e -> with(privateRooms.without(e.seat()));
      case RetreatEvent.PrivateRoomOpened e ->
          new Retreat(
              pauses.without(e.seat()).without(e.by()),
              privateRooms.opened(e.seat(), e.by(), recorded.at()),
              ladders);
      case RetreatEvent.PrivateRoomClosed e -> with(privateRooms.without(e.seat()));
    };
  }

  /** After any event; {@code room} has taken it already. */
  Retreat following(Event.Recorded recorded, Room room) {
    return switch (recorded.event()) {
      case Event.Left e -> without(e.seat());
      case Event.SentBack e -> without(e.seat());
      case Event.Removed e -> without(e.seat());
      case Event.SessionEnded _ -> NONE;
      case Event.CameraTurned e -> e.on() ? with(ladders.cameraOn(e.seat())) : this;
      case Event.MicrophoneTurned e -> e.on() ? with(ladders.microphoneOn(e.seat())) : this;
      case VigilEvent.HoldingBegan _ -> with(PrivateRooms.NONE);
      default -> this;
    };
  }

  /** What is to happen by itself in this room at this time, one thing after another. */
  @Nullable Event due(Room room, Instant now) {
    return privateRooms.due(room);
  }

  /** When something will be due that is not yet: never. */
  @Nullable Instant deadline(Room room) {
    return null;
  }

  /** Behind one closed door. */
  boolean together(SeatId one, SeatId other) {
    return other.equals(privateRooms.with(one));
  }

  /** For the two it concerns alone. */
  View.@Nullable PrivateRoom shownTo(SeatId viewer, Room room) {
    var mine = privateRooms.of(viewer);
    if (mine == null) {
      return null;
    }
    var other = room.people().of(mine.other(viewer));
    var said = room.people().of(mine.member()).gate().attestation();
    return new View.PrivateRoom(
        other.seat(),
        other.name(),
        mine.open(),
        mine.staff().equals(viewer),
        mine.since(),
        said == null || said.value() == null ? null : said.value().callBackNumber());
  }

  /** Those two are all the staff there is: the circle waits for them. */
  boolean circleWaits(Room room) {
    var staff =
        room.people().inStage(Stage.CIRCLE, room.course()).stream()
            .filter(person -> person.role().staff() && person.here())
            .toList();
    return !staff.isEmpty() && staff.stream().allMatch(person -> inPrivateRoom(person.seat()));
  }

  private Retreat without(SeatId seat) {
    return new Retreat(pauses.without(seat), privateRooms.without(seat), ladders.without(seat));
  }

  private Retreat with(Pauses next) {
    return new Retreat(next, privateRooms, ladders);
  }

  private Retreat with(PrivateRooms next) {
    return new Retreat(pauses, next, ladders);
  }

  private Retreat with(Ladders next) {
    return new Retreat(pauses, privateRooms, next);
  }
}
