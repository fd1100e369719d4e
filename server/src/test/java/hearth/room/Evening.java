package hearth.room;

import static hearth.room.House.ANNA;
import static hearth.room.House.BEN;
import static hearth.room.House.JO;
import static hearth.room.House.TOM;
import static org.awaitility.Awaitility.await;

import hearth.media.fake.FakeSpace;
import hearth.practice.SeatId;
import hearth.room.TestWindow.Said;
import hearth.session.Command;

/** A session that has begun: Tom leads, Jo observes, Anna and Ben sit in the circle. */
final class Evening implements AutoCloseable {
  final House house;
  final TestWindow tom;
  final TestWindow jo;
  final TestWindow anna;
  final TestWindow ben;

  Evening() {
    this(new House());
  }

  Evening(House house) {
    this.house = house;
    tom = new TestWindow(house, TOM, "tom").hello().walkIn();
    tom.must(new Command.StartSession());
    jo = new TestWindow(house, JO, "jo").hello().walkIn().awaitCircle();
    anna = enter(ANNA, "anna");
    ben = enter(BEN, "ben");
    for (var window : new TestWindow[] {tom, jo, anna, ben}) {
      window.awaitSaid(s -> s instanceof Said.Links);
    }
  }

  private TestWindow enter(SeatId seat, String client) {
    var window = new TestWindow(house, seat, client).hello().walkIn();
    tom.must(new Command.Admit(seat));
    return window.awaitCircle();
  }

  FakeSpace space() {
    return house.space();
  }

  /** Anna's microphone and camera are on, and Ben and Tom have links that carry. */
  Evening annaSpeaks() {
    anna.must(new Command.TurnMicrophone(true)).must(new Command.TurnCamera(true));
    for (var seat : new SeatId[] {TOM, JO, ANNA, BEN}) {
      space().connect(House.member(seat));
    }
    await().until(() -> !space().peer(House.member(BEN)).slots().isEmpty());
    return this;
  }

  @Override
  public void close() {
    house.close();
  }
}
