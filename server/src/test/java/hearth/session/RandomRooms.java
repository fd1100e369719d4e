package hearth.session;

import hearth.practice.Role;
import hearth.practice.SeatId;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random people who give random commands, mostly the next sensible one. */
record RandomRooms(RandomGenerator random, List<SeatId> seats) {
  Command next(Room room, SeatId by) {
    return random.nextInt(10) < 4 ? onward(room, by) : any();
  }

  SeatId someone() {
    return seats.get(random.nextInt(seats.size()));
  }

  /** What this person's screen offers first. */
  private Command onward(Room room, SeatId by) {
    var person = room.people().of(by);
    if (!person.here()) {
      return connect();
    }
    return switch (room.stage(by)) {
      case AGREEMENT -> Play.sign();
      case ATTESTATION -> Play.attest(attestation(by));
      case CHECK_IN -> Play.checkIn(by, Play.NOTHING);
      case DEVICE_CHECK -> new Command.DeviceReady();
      case WAITING -> person.role().staff() ? new Command.StartSession() : connect();
      case CIRCLE -> person.role() == Role.MEMBER ? new Command.RaiseHand() : admission();
      case ENDED -> connect();
    };
  }

  static Attestation attestation(SeatId by) {
    return new Attestation(true, true, "Place of " + by, null, null, null, false, false);
  }

  private Command admission() {
    return random.nextBoolean() ? new Command.AdmitAll() : new Command.Admit(someone());
  }

  private Command.Connect connect() {
    int signed = random.nextInt(4);
    return new Command.Connect(page(), "node", epoch(), signed, random.nextBoolean());
  }

  private String page() {
    return "page" + random.nextInt(3);
  }

  private long epoch() {
    return random.nextLong(3);
  }

  private Command any() {
    return switch (random.nextInt(22)) {
      case 0, 1 -> connect();
      case 2 -> new Command.Lose(page());
      case 3 -> new Command.LoseEarlier("node", epoch());
      case 4 -> new Command.Hush(someone());
      case 5 -> random.nextInt(3) == 0 ? new Command.HushAll() : new Command.LetSpeak(someone());
      case 6 -> random.nextBoolean() ? new Command.LetAllSpeak() : new Command.HushAll();
      case 7 -> new Command.StopCamera(someone());
      case 8 -> new Command.AllowCamera(someone());
      case 9 -> new Command.Promote(someone());
      case 10 -> random.nextInt(4) == 0 ? new Command.Remove(someone()) : new Command.AdmitAll();
      case 11 -> random.nextInt(3) == 0 ? new Command.Lock() : new Command.Unlock();
      case 12 -> random.nextInt(20) == 0 ? new Command.EndSession() : new Command.Unlock();
      case 13 -> random.nextInt(3) == 0 ? new Command.Leave() : admission();
      case 14, 15, 16 -> new Command.TurnMicrophone(random.nextInt(4) > 0);
      case 17, 18 -> new Command.TurnCamera(random.nextInt(4) > 0);
      case 19 -> new Command.RaiseHand();
      case 20 -> new Command.LowerHand(random.nextBoolean() ? null : someone());
      default -> Commands.all().get(random.nextInt(Commands.all().size()));
    };
  }
}
