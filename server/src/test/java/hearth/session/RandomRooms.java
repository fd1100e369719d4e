package hearth.session;

import hearth.practice.Agreement;
import hearth.practice.Private;
import hearth.practice.Role;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random people who give random commands, mostly the next sensible one. */
record RandomRooms(RandomGenerator random, List<SeatId> seats) {
  private static final Instant NEXT_WEEK = Instant.parse("2026-03-09T17:00:00Z");

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
      case AGREEMENT ->
          Play.sign(room.opened().agreement().version(), List.of("stays", "alone"), "A Person");
      case ATTESTATION -> Play.attest(attestation(by));
      case CHECK_IN -> Play.checkIn(by, Play.NOTHING);
      case DEVICE_CHECK -> new Command.DeviceReady();
      case WAITING -> person.role().staff() ? new Command.StartSession() : connect();
      case CIRCLE -> person.role() == Role.MEMBER ? answering(room, by) : leading(room);
      case ENDED -> connect();
    };
  }

  /** What somebody was asked comes before what they would like to say. */
  private Command answering(Room room, SeatId by) {
    if (room.retreat().inPrivateRoom(by)) {
      return new RetreatCommand.LeavePrivateRoom();
    }
    var playing = new RandomScenes(random, seats).answering(room, by);
    if (playing != null) {
      return playing;
    }
    if (room.retreat().privateRooms().of(by) != null) {
      return one(
          new RetreatCommand.AcceptPrivateRoom(),
          new RetreatCommand.DeclinePrivateRoom(),
          new RetreatCommand.LeavePrivateRoom());
    }
    var offer = room.turns().floor().offer();
    if (offer != null && offer.seat().equals(by)) {
      return one(new TurnCommand.AcceptFloor(), new TurnCommand.DeclineFloor());
    }
    if (by.equals(room.hasTheFloor())) {
      return one(new TurnCommand.FinishTurn(), new TurnCommand.Pass(), new Command.RaiseHand());
    }
    if (room.turns().asks().asked().containsKey(by)) {
      return one(new TurnCommand.DeclineUnmute(), new Command.TurnMicrophone(true));
    }
    return room.care().flags().of(by) == null
        ? new Command.RaiseHand()
        : new CareCommand.SayNotSafe();
  }

  private Command leading(Room room) {
    if (random.nextInt(3) == 0) {
      return new RandomScenes(random, seats).leading(room);
    }
    var speaker = room.hasTheFloor();
    if (speaker != null && random.nextBoolean()) {
      return one(
          new TurnCommand.NextTurn(speaker),
          new TurnCommand.BackTurn(speaker),
          new TurnCommand.SkipTurn(one(seats.toArray(new SeatId[0]))),
          new TurnCommand.EndFloor());
    }
    if (room.turns().floor().offer() != null && random.nextInt(3) == 0) {
      return new TurnCommand.EndFloor();
    }
    var round = room.turns().round();
    if (round != null && !round.toCome().isEmpty() && random.nextInt(4) == 0) {
      return new TurnCommand.SkipTurn(round.toCome().getLast());
    }
    var stage = List.copyOf(room.spotlight().onStage());
    if (!stage.isEmpty() && random.nextInt(4) == 0) {
      return new SpotlightCommand.TakeOffStage(stage.getFirst());
    }
    var pins = List.copyOf(room.spotlight().pins());
    if (!pins.isEmpty() && random.nextInt(4) == 0) {
      return new SpotlightCommand.RevokePin(pins.getFirst().seat(), pins.getFirst().of());
    }
    var removed =
        room.people().all().stream()
            .filter(p -> p.standing() == Participant.Standing.REMOVED)
            .findFirst();
    if (removed.isPresent() && random.nextInt(4) == 0) {
      return new Command.AllowBack(removed.get().seat());
    }
    return random.nextInt(3) > 0
        ? admission()
        : one(
            new CareCommand.TakeCall(someone()),
            new AgendaCommand.DropStep("rolePlay"),
            new AgendaCommand.SetNextMeeting(NEXT_WEEK));
  }

  private Command one(Command... all) {
    return all[random.nextInt(all.length)];
  }

  static Attestation attestation(SeatId by) {
    return new Attestation(true, true, "Place of " + by, null, null, null, false, false);
  }

  private Command admission() {
    return random.nextBoolean() ? new Command.AdmitAll() : new Command.Admit(someone());
  }

  private Command.Connect connect() {
    int signed = random.nextInt(6);
    return new Command.Connect(page(), "node", epoch(), signed, random.nextBoolean());
  }

  private String page() {
    return "page" + random.nextInt(3);
  }

  private long epoch() {
    return random.nextLong(3);
  }

  private Command any() {
    return random.nextInt(10) < 4 ? ofTheEvening() : ofTheRoom();
  }

  /** Turns, care, words: what makes an evening. */
  private Command ofTheEvening() {
    return switch (random.nextInt(30)) {
      case 0, 1 -> new TurnCommand.GiveFloor(someone());
      case 2, 3 -> new TurnCommand.AcceptFloor();
      case 4 -> new TurnCommand.FinishTurn();
      case 5 -> new TurnCommand.StartRound(random.nextBoolean() ? null : someone());
      case 6 -> new TurnCommand.NextTurn(someone());
      case 7 -> new TurnCommand.BackTurn(someone());
      case 8 -> new TurnCommand.SkipTurn(someone());
      case 9 -> new TurnCommand.SetFloorPolicy(one(FloorPolicy.values()));
      case 10 -> new TurnCommand.AskToUnmute(someone());
      case 11 -> random.nextBoolean() ? new TurnCommand.DeclineUnmute() : new TurnCommand.Pass();
      case 12 -> new RetreatCommand.OfferPrivateRoom(someone());
      case 13, 14 -> new RetreatCommand.AcceptPrivateRoom();
      case 15, 26, 27 -> new RetreatCommand.LeavePrivateRoom();
      case 16 -> new RetreatCommand.Pause();
      case 17 -> new RetreatCommand.Resume();
      case 22 ->
          random.nextBoolean() ? new CareCommand.SayNotSafe() : new CareCommand.CallSupport();
      case 23, 28 -> new CareCommand.WithdrawCall();
      case 24 -> new SpotlightCommand.RevokePin(someone(), someone());
      case 25 -> new TurnCommand.HushOthers();
      case 18 -> new SpotlightCommand.PutOnStage(someone());
      case 19 -> new SpotlightCommand.GrantPin(someone(), someone());
      case 20 -> words();
      case 21 -> flag();
      default -> Commands.all().get(random.nextInt(Commands.all().size()));
    };
  }

  private Command flag() {
    var id = "s5-" + (1 + random.nextInt(2));
    return random.nextBoolean()
        ? new CareCommand.ReadFlag(id)
        : new CareCommand.TakeFlag(id, one(FlagAnswer.values()));
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private Command words() {
    var to = one(Audience.values());
    var seat = to == Audience.MEMBER ? someone() : null;
    return new WordCommand.Say(
        to, seat, Private.of(someone(), Private.Kind.CHAT, "Words to " + to + " " + seat));
  }

  private Command renew() {
    int version = Play.AGREEMENT.version() - 1 + random.nextInt(4);
    var clauses = Play.AGREEMENT.clauses();
    return new Command.RenewAgreement(Agreement.of(version, "Text " + version, clauses));
  }

  private Command atTheDoor() {
    return switch (random.nextInt(4)) {
      case 0 -> new Command.SendBack(someone());
      case 1 -> new Command.AllowBack(someone());
      default -> new Command.Remove(someone());
    };
  }

  /** Mostly the group as it was; sometimes without one of its last, or in another order. */
  private Command regrouped() {
    var opening = Play.opening();
    var places = new ArrayList<>(opening.places());
    if (random.nextInt(3) == 0) {
      Collections.swap(places, 1, 2);
    }
    if (random.nextInt(3) == 0) {
      places.removeLast();
    }
    var name = random.nextInt(3) == 0 ? "Another name" : opening.groupName();
    return new Command.GroupChanged(
        new Event.ProgrammeChanged(name, opening.of(), opening.phase(), opening.length()), places);
  }

  private Command ofTheRoom() {
    return switch (random.nextInt(22)) {
      case 0, 1 -> connect();
      case 2 -> new Command.Lose(page());
      case 3 ->
          switch (random.nextInt(6)) {
            case 0 -> renew();
            case 1, 2 -> regrouped();
            default -> new Command.LoseEarlier("node", epoch());
          };
      case 4 -> new Command.Hush(someone());
      case 5 -> random.nextInt(3) == 0 ? new Command.HushAll() : new Command.LetSpeak(someone());
      case 6 -> random.nextBoolean() ? new Command.LetAllSpeak() : new Command.HushAll();
      case 7 -> new Command.StopCamera(someone());
      case 8 -> new Command.AllowCamera(someone());
      case 9 -> new Command.Promote(someone());
      case 10 -> random.nextInt(4) == 0 ? atTheDoor() : new Command.AdmitAll();
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
