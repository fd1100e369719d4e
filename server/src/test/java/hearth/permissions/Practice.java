package hearth.permissions;

import hearth.channel.Hearth;
import hearth.journal.Appended;
import hearth.journal.Head;
import hearth.journal.StreamId;
import hearth.journal.schema.EventCodec;
import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.programme.GroupCommand;
import hearth.room.House;
import hearth.session.Event;
import hearth.vault.Vault;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** A real server with as many groups as there are cells, each in its fifth session. */
final class Practice implements AutoCloseable {

  private final Hearth hearth = new Hearth();
  private final House house = hearth.house;
  private final EventCodec<Event.Recorded> codec =
      EventCodec.session(Vault.open(house.key, house.registry));
  private int groups;

  /** One session of one group, as it has come to stand. */
  record Evening(GroupId group, SessionId session) {}

  int port() {
    return hearth.server.port();
  }

  /** A fresh group whose session has been played so far. */
  Evening evening(UnaryOperator<Plays> played) {
    int number = ++groups;
    var evening = new Evening(new GroupId("walk-" + number), new SessionId("evening-" + number));
    found(evening);
    var events =
        played
            .apply(
                new Plays(
                    evening.group,
                    evening.session,
                    house.clock.instant().truncatedTo(ChronoUnit.MILLIS)))
            .events();
    var stream = StreamId.session(evening.session);
    var records = codec.encode(stream, Head.NONE, events);
    var appended = house.journal.append(stream, Head.NONE, records).toCompletableFuture().join();
    if (!(appended instanceof Appended.Stored)) {
      throw new IllegalStateException("not stored");
    }
    return evening;
  }

  private void found(Evening evening) {
    var group = evening.group;
    must(group, new GroupCommand.Found(group, "Thursday", 14, 3, 11, Duration.ofMinutes(90)));
    int order = 0;
    for (var place : Plays.PLACES) {
      must(group, new GroupCommand.GiveSeat(place.seat(), place.role(), place.name(), ++order));
    }
    must(group, new GroupCommand.PublishAgreement(House.AGREEMENT));
    must(group, new GroupCommand.PlanSession(evening.session, 5));
  }

  private void must(GroupId group, GroupCommand command) {
    var refused = house.groups.decide(group, null, null, command);
    if (refused != null) {
      throw new IllegalStateException(refused + " " + command);
    }
  }

  /** How many events the session has. */
  long length(Evening evening) {
    return house.journal.head(StreamId.session(evening.session)).seq();
  }

  /** The cookie of this seat of this group. */
  String cookie(Evening evening, SeatId seat) {
    return "hearth-" + seat + "=" + hearth.door.admit(evening.group, seat).cookie();
  }

  @Override
  public void close() {
    hearth.close();
  }
}
