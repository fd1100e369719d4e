package hearth.session;

import hearth.practice.SeatId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody sees of the scene they are in, or are offered a part in; of no other. */
record SceneSight(Room room, Participant me) {
  SceneCard.@Nullable SteppingOut stepOut() {
    var mine = room.studio().returned().get(me.seat());
    return mine == null || room.studio().acts(me.seat())
        ? null
        : new SceneCard.SteppingOut(mine.text().or(SceneText.ERASED).title(), mine.part());
  }

  @Nullable SceneCard card() {
    if (room.retreat().inPrivateRoom(me.seat())) {
      return null;
    }
    var play = room.studio().play();
    if (play != null) {
      var open = play.sceneOf(me.seat());
      return open == null ? null : played(play, open);
    }
    var plan = room.studio().plan();
    var planned = plan == null || !plan.shown() ? null : plan.of(me.seat());
    return plan == null || planned == null ? null : offered(plan, planned);
  }

  private SceneCard offered(ScenePlan plan, ScenePlan.Planned planned) {
    return new SceneCard(
        plan.kind(),
        SceneState.OFFERED,
        plan.kind() == SceneKind.STAGE ? null : planned.id(),
        planned.text() == null ? SceneText.ERASED : planned.text().or(SceneText.ERASED),
        cast(planned.cast(), plan.kind() == SceneKind.STAGE),
        planned.cast().of(me.seat()),
        plan.answers().get(me.seat()),
        null,
        false,
        false,
        false,
        false,
        null,
        0,
        List.of(),
        List.of(),
        null,
        null,
        null);
  }

  private SceneCard played(ScenePlay play, Breakout open) {
    return new SceneCard(
        play.kind(),
        open.state(),
        play.onStage() ? null : open.id(),
        open.text().or(SceneText.ERASED),
        cast(open.cast(), play.onStage()),
        part(play, open),
        null,
        open.endsAt(),
        open.called(),
        open.goesOn() && Directing.directs(me, open),
        open.goesOn() && Directing.stops(me, open),
        open.help() != null,
        open.markedAt(),
        open.rewinds(),
        play.visitors(open.id()).stream().map(this::name).toList(),
        room.seats().stream().filter(open.ready()::contains).toList(),
        play.tapIns().get(me.seat()),
        line(play.said()),
        line(play.whispers().get(me.seat())));
  }

  /** Who is beside the stage watches it; staff do not, and neither does a visitor. */
  private @Nullable ScenePart part(ScenePlay play, Breakout open) {
    var mine = open.cast().of(me.seat());
    return mine == null && play.onStage() && !me.role().staff() ? ScenePart.OBSERVER : mine;
  }

  /**
   * Members are told of nobody who is not in the circle: who is still to come is staff's to know.
   */
  private List<SceneCard.InCast> cast(Cast cast, boolean stage) {
    return cast.parts().entrySet().stream()
        .filter(one -> !stage || one.getValue() != ScenePart.OBSERVER)
        .filter(one -> me.role().staff() || room.stage(one.getKey()) == Stage.CIRCLE)
        .map(one -> new SceneCard.InCast(one.getKey(), name(one.getKey()), one.getValue()))
        .toList();
  }

  private SceneCard.@Nullable SceneLine line(ScenePlay.@Nullable Line line) {
    return line == null
        ? null
        : new SceneCard.SceneLine(
            speaker(line.from()), line.at(), Objects.requireNonNullElse(line.text().value(), ""));
  }

  /** Who has gone since is not named any more. */
  private String speaker(SeatId seat) {
    boolean here = room.stage(seat) == Stage.CIRCLE;
    return here ? name(seat) : "A " + room.people().of(seat).role();
  }

  private String name(SeatId seat) {
    return room.people().of(seat).name();
  }
}
