package hearth.session;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people of a random room do with scenes, mostly what has a sense. */
record RandomScenes(RandomGenerator random, List<SeatId> seats) {
  record By(SeatId by, Command command) {}

  /** From an empty waiting room to scenes that are open: on the stage for some seeds. */
  static List<By> opening(Collection<SeatId> seats, int seed) {
    List<By> all = new ArrayList<>();
    for (var seat : seats) {
      Stream.of(
              Play.connect("page0"),
              Play.sign(),
              Play.attest(Play.NOT_NOW),
              Play.checkIn(seat, Play.NOTHING),
              new Command.DeviceReady())
          .forEach(command -> all.add(new By(seat, command)));
    }
    boolean stage = seed % 3 == 0;
    var kind = stage ? SceneKind.STAGE : SceneKind.BREAKOUTS;
    var id = stage ? "stage" : "1";
    Stream.of(
            new Command.StartSession(),
            new Command.AdmitAll(),
            new StudioCommand.Arrange(kind, Arrangement.BY_HAND, 2, seed),
            new StudioCommand.AddBreakout(),
            new StudioCommand.SetScene(null, scene("For all")),
            new StudioCommand.Place(Play.ANNA, id, null),
            new StudioCommand.Place(Play.BEN, id, null),
            new StudioCommand.Place(Play.CARA, stage ? id : "2", null),
            new StudioCommand.Place(Play.RUTH, stage ? id : "2", null),
            new StudioCommand.ShowParts(),
            new StudioCommand.OpenScenes())
        .forEach(command -> all.add(new By(Play.RUTH, command)));
    return all;
  }

  /** Of a member; null when there is no scene for them, or they do something else. */
  @Nullable Command answering(Room room, SeatId by) {
    var studio = room.studio();
    if (studio.returned().containsKey(by) && random.nextInt(3) == 0) {
      return new StudioCommand.StepOut();
    }
    if (studio.plan() != null && studio.plan().shown() && studio.plan().of(by) != null) {
      return random.nextInt(3) == 0 ? new StudioCommand.AnswerPart(one(PartAnswer.values())) : null;
    }
    if (studio.play() == null || random.nextInt(3) == 0) {
      return null;
    }
    return switch (random.nextInt(12)) {
      case 0 -> new StudioCommand.FreezeScene(null);
      case 1 -> new StudioCommand.GoOnScene(null);
      case 2 -> new StudioCommand.SwapRoles(null);
      case 3 -> new StudioCommand.MarkScene(null);
      case 4 -> new StudioCommand.RewindScene(null);
      case 5 -> random.nextInt(4) == 0 ? new StudioCommand.StopScene(null) : null;
      case 6 -> new StudioCommand.AskForHelp();
      case 7 -> new StudioCommand.WithdrawHelp();
      case 8 -> new StudioCommand.ReadyToReturn();
      case 9 -> new StudioCommand.AskTapIn(one(ScenePart.values()));
      case 10 ->
          random.nextBoolean()
              ? new StudioCommand.WithdrawTapIn()
              : new StudioCommand.AnswerPart(one(PartAnswer.values()));
      default -> new Command.TurnMicrophone(true);
    };
  }

  /** Of staff. */
  Command leading(Room room) {
    var studio = room.studio();
    if (random.nextInt(8) == 0) {
      return apart(studio);
    }
    if (studio.play() != null) {
      return open(studio.play());
    }
    if (studio.plan() != null) {
      return prepared(studio.plan());
    }
    return studio.feedback() == Studio.Feedback.OFFERED && random.nextBoolean()
        ? random.nextInt(3) == 0
            ? new StudioCommand.WaiveFeedback()
            : new StudioCommand.StartFeedback()
        : arrange();
  }

  private Command together(Studio studio) {
    var pairs = studio.apart().inOrder();
    return pairs.isEmpty()
        ? new StudioCommand.LetTogether(someone(), someone())
        : new StudioCommand.LetTogether(pairs.getFirst().one(), pairs.getFirst().other());
  }

  private Command apart(Studio studio) {
    return random.nextBoolean()
        ? new StudioCommand.KeepApart(someone(), someone())
        : together(studio);
  }

  private Command arrange() {
    return new StudioCommand.Arrange(
        one(SceneKind.values()),
        one(Arrangement.values()),
        2 + random.nextInt(2),
        random.nextLong());
  }

  private Command prepared(ScenePlan plan) {
    return random.nextBoolean() ? onward(plan) : anything(plan);
  }

  private Command onward(ScenePlan plan) {
    if (plan.rooms().stream().anyMatch(room -> room.text() == null)) {
      return new StudioCommand.SetScene(null, scene("For all"));
    }
    if (plan.rooms().getFirst().cast().size() < 2) {
      return new StudioCommand.Place(someone(), plan.rooms().getFirst().id(), null);
    }
    return plan.shown() ? new StudioCommand.OpenScenes() : new StudioCommand.ShowParts();
  }

  private Command anything(ScenePlan plan) {
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> place(plan.rooms().stream().map(ScenePlan.Planned::id).toList());
      case 3, 4 -> new StudioCommand.SetScene(null, scene("For all"));
      case 5 -> new StudioCommand.SetScene(one(plan).id(), scene("For one"));
      case 6 -> new StudioCommand.SetSceneMinutes(1 + random.nextInt(2));
      case 7, 8 -> new StudioCommand.ShowParts();
      case 9, 10, 11 -> new StudioCommand.OpenScenes();
      case 12 ->
          random.nextBoolean()
              ? new StudioCommand.AddBreakout()
              : new StudioCommand.DropBreakout(one(plan).id());
      default -> random.nextInt(3) == 0 ? new StudioCommand.DropPlan() : arrange();
    };
  }

  private Command open(ScenePlay play) {
    var ids = play.rooms().stream().map(Breakout::id).toList();
    var id = ids.get(random.nextInt(ids.size()));
    return switch (random.nextInt(16)) {
      case 0 -> new StudioCommand.Visit(id);
      case 1 -> new StudioCommand.LeaveVisit();
      case 2 -> new StudioCommand.SayToRooms(text("To all rooms"));
      case 3 -> new StudioCommand.Whisper(someone(), text("A prompt"));
      case 4 -> new StudioCommand.BringBack(random.nextBoolean() ? null : id);
      case 5 -> new StudioCommand.ExtendScenes(random.nextBoolean() ? null : id, 1);
      case 6 -> new StudioCommand.MergeBreakouts(id, ids.getFirst());
      case 7, 8 -> place(ids);
      case 9 -> new StudioCommand.FreezeScene(id);
      case 10 -> new StudioCommand.GoOnScene(id);
      case 11 -> new StudioCommand.SwapRoles(id);
      case 12, 13 -> tapIn(play);
      case 14 -> new StudioCommand.SetScene(id, scene("Changed"));
      default -> new StudioCommand.RewindScene(id);
    };
  }

  private Command tapIn(ScenePlay play) {
    var seat = play.tapIns().isEmpty() ? someone() : play.tapIns().keySet().iterator().next();
    return random.nextInt(3) > 0
        ? new StudioCommand.LetTapIn(seat)
        : new StudioCommand.DeclineTapIn(seat);
  }

  private Command place(List<String> ids) {
    var breakout = random.nextInt(5) == 0 ? null : ids.get(random.nextInt(ids.size()));
    var part = random.nextInt(3) == 0 ? one(ScenePart.values()) : null;
    return new StudioCommand.Place(someone(), breakout, part);
  }

  private ScenePlan.Planned one(ScenePlan plan) {
    return plan.rooms().get(random.nextInt(plan.rooms().size()));
  }

  private static Private<SceneText> scene(String title) {
    var text = new SceneText(null, title, "Situation", "Aim", List.of("A prompt"));
    return Private.of(Play.RUTH, Private.Kind.SCENE, text);
  }

  private static Private<String> text(String words) {
    return Private.of(Play.RUTH, Private.Kind.SCENE, words);
  }

  private SeatId someone() {
    return seats.get(random.nextInt(seats.size()));
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
