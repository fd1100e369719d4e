package hearth.session;

import hearth.practice.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rooms for two: one of staff and a member. Nobody else hears or sees it, staff included. */
record PrivateRooms(List<PrivateRoom> rooms) {
  static final PrivateRooms NONE = new PrivateRooms(List.of());

  PrivateRooms {
    rooms = List.copyOf(rooms);
  }

  /**
   * One, offered or open.
   *
   * @param since when it was offered, or opened
   */
  record PrivateRoom(SeatId staff, SeatId member, boolean open, Instant since) {
    boolean has(SeatId seat) {
      return staff.equals(seat) || member.equals(seat);
    }

    SeatId other(SeatId seat) {
      return staff.equals(seat) ? member : staff;
    }
  }

  Decision offer(Asked ask, SeatId seat) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.PV1);
    }
    var member = ask.room().people().find(seat);
    if (member == null) {
      return Decision.refused(Rule.PR1);
    }
    if (ask.me().observing()) {
      return Decision.refused(Rule.PV2);
    }
    if (member.role().staff() || !ask.inCircle(member)) {
      return Decision.refused(Rule.PV3);
    }
    var mine = of(ask.by());
    if (mine != null && mine.has(seat)) {
      return Decision.accepted();
    }
    return mine != null || of(seat) != null
        ? Decision.refused(Rule.PV4)
        : Decision.accepted(new RetreatEvent.PrivateRoomOffered(seat, ask.by()));
  }

  Decision accept(Asked ask) {
    var offered = of(ask.by());
    if (offered == null || !offered.member().equals(ask.by())) {
      return Decision.refused(Rule.PV5);
    }
    return Decision.unless(
        offered.open(), new RetreatEvent.PrivateRoomOpened(ask.by(), offered.staff()));
  }

  Decision decline(Asked ask) {
    var offered = of(ask.by());
    return offered == null || offered.open() || !offered.member().equals(ask.by())
        ? Decision.accepted()
        : Decision.accepted(new RetreatEvent.PrivateRoomDeclined(ask.by(), ask.by()));
  }

  Decision leave(Asked ask) {
    var room = of(ask.by());
    if (room == null) {
      return Decision.accepted();
    }
    return Decision.accepted(
        room.open()
            ? new RetreatEvent.PrivateRoomClosed(room.member(), ask.by())
            : new RetreatEvent.PrivateRoomDeclined(room.member(), ask.by()));
  }

  /** An offer whose maker is not there would open on nobody: it is taken back; null for none. */
  @Nullable Event due(Room room) {
    return rooms.stream()
        .filter(offer -> !offer.open() && !room.people().of(offer.staff()).here())
        .findFirst()
        .map(offer -> new RetreatEvent.PrivateRoomDeclined(offer.member(), offer.staff()))
        .orElse(null);
  }

  /** The room this person is in or is offered; null for none. */
  @Nullable PrivateRoom of(SeatId seat) {
    return rooms.stream().filter(room -> room.has(seat)).findFirst().orElse(null);
  }

  /** With whom this person is behind a closed door; null for nobody. */
  @Nullable SeatId with(SeatId seat) {
    var room = of(seat);
    return room == null || !room.open() ? null : room.other(seat);
  }

  PrivateRooms offered(SeatId member, SeatId staff, Instant at) {
    return plus(new PrivateRoom(staff, member, false, at));
  }

  PrivateRooms opened(SeatId member, SeatId staff, Instant at) {
    return without(member).plus(new PrivateRoom(staff, member, true, at));
  }

  PrivateRooms without(SeatId seat) {
    return new PrivateRooms(rooms.stream().filter(room -> !room.has(seat)).toList());
  }

  private PrivateRooms plus(PrivateRoom one) {
    return new PrivateRooms(Stream.concat(rooms.stream(), Stream.of(one)).toList());
  }
}
