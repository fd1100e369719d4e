package hearth.session;

import hearth.practice.SeatId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What staff see of role-play: all that is prepared, and every room that is open. */
record StudioSight(Room room) {
  /**
   * With fewer members here, or one of staff alone, a scene on the stage is the better beginning.
   */
  private static final int ENOUGH_MEMBERS = 4;

  private static final int ENOUGH_STAFF = 2;

  StudioView view() {
    var studio = room.studio();
    return new StudioView(
        prepared(studio.plan()),
        playing(studio.play()),
        people(),
        studio.apart().inOrder(),
        stageFirst(),
        studio.lastTime().stream().anyMatch(this::mayBeAgain),
        studio.feedback() == Studio.Feedback.OFFERED,
        inOrder(studio.returned().keySet()));
  }

  private boolean stageFirst() {
    long staff =
        room.people().inStage(Stage.CIRCLE, room.course()).stream()
            .filter(person -> person.role().staff() && person.here())
            .count();
    return Preparing.membersHere(room).size() < ENOUGH_MEMBERS || staff < ENOUGH_STAFF;
  }

  /** At least two of them are here. */
  private boolean mayBeAgain(Collection<SeatId> company) {
    return Preparing.membersHere(room).stream().filter(company::contains).count() > 1;
  }

  private List<StudioView.Castable> people() {
    return room.people().all().stream()
        .filter(person -> Placing.mayPlay(room, person))
        .map(person -> new StudioView.Castable(person.seat(), person.name(), isHere(person)))
        .toList();
  }

  private boolean isHere(Participant person) {
    return person.here() && person.stage(room.course()) == Stage.CIRCLE;
  }

  private StudioView.@Nullable Prepared prepared(@Nullable ScenePlan plan) {
    return plan == null
        ? null
        : new StudioView.Prepared(
            plan.kind(),
            plan.minutes(),
            plan.shown(),
            plan.rooms().stream().map(planned -> prepared(plan, planned)).toList());
  }

  private static StudioView.PreparedRoom prepared(ScenePlan plan, ScenePlan.Planned planned) {
    var cast =
        planned.cast().parts().entrySet().stream()
            .map(
                one ->
                    new StudioView.PreparedPart(
                        one.getKey(), one.getValue(), plan.answers().get(one.getKey())))
            .toList();
    var text = planned.text();
    return new StudioView.PreparedRoom(
        planned.id(), text == null ? null : text.or(SceneText.ERASED), cast);
  }

  private StudioView.@Nullable Playing playing(@Nullable ScenePlay play) {
    if (play == null) {
      return null;
    }
    var tapIns =
        play.tapIns().entrySet().stream()
            .map(one -> new StudioView.TapIn(one.getKey(), one.getValue()))
            .toList();
    var rooms = play.rooms().stream().map(open -> playing(play, open)).toList();
    return new StudioView.Playing(play.kind(), rooms, tapIns);
  }

  private StudioView.PlayingRoom playing(ScenePlay play, Breakout open) {
    var help = open.help();
    return new StudioView.PlayingRoom(
        open.id(),
        open.text().or(SceneText.ERASED),
        open.cast().parts().entrySet().stream()
            .map(one -> new StudioView.PlayingPart(one.getKey(), one.getValue()))
            .toList(),
        open.state(),
        open.endsAt(),
        open.called(),
        help == null ? null : help.at(),
        help == null ? null : help.by(),
        open.markedAt(),
        play.visitors(open.id()),
        inOrder(open.ready()));
  }

  private List<SeatId> inOrder(Collection<SeatId> seats) {
    return room.seats().stream().filter(seats::contains).toList();
  }
}
