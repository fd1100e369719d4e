package hearth.demo;

import hearth.practice.Private;
import hearth.practice.ProblemArea;
import hearth.practice.SeatId;
import hearth.session.AgendaCommand;
import hearth.session.Arrangement;
import hearth.session.Command;
import hearth.session.Event;
import hearth.session.SceneKind;
import hearth.session.ScenePart;
import hearth.session.SceneText;
import hearth.session.StudioCommand;
import hearth.session.TurnCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The session before: an ordinary evening. Dev does not come; Chiara passes. */
final class DemoSession {
  private final DemoCircle circle;
  private final DemoEvening evening;
  private final DemoNotes notes;

  DemoSession(DemoCircle circle, Event.SessionOpened opened, Instant at) {
    this.circle = circle;
    this.evening = new DemoEvening(opened, at);
    this.notes = new DemoNotes(circle, opened.group(), evening);
  }

  DemoEvening evening() {
    return evening;
  }

  List<DemoNotes.Note> notes() {
    return notes.all();
  }

  DemoSession play() {
    come();
    round();
    work();
    scenes();
    close();
    return this;
  }

  private void come() {
    evening.comes(circle.maya()).comes(circle.jo());
    passes(4);
    for (var seat : List.of(circle.amira(), circle.ben(), circle.chiara(), circle.elif())) {
      evening.comes(seat);
    }
    passes(6);
    leads(new Command.StartSession());
    leads(new Command.AdmitAll());
  }

  private void round() {
    step("checkInRound");
    leads(new TurnCommand.StartRound(null));
    passes(2);
    notes.jo(circle.amira(), DemoNotes.AMIRA_RANG);
    passes(2);
    evening.does(circle.amira(), new TurnCommand.FinishTurn());
    passes(3);
    notes.jo(circle.ben(), DemoNotes.BEN_EVENINGS);
    passes(2);
    evening.does(circle.ben(), new TurnCommand.FinishTurn());
    evening.after(circle.maya(), Duration.ofSeconds(25));
    evening.does(circle.chiara(), new TurnCommand.Pass());
    evening.comes(circle.femi());
    leads(new Command.Admit(circle.femi()));
    notes.jo(circle.chiara(), DemoNotes.CHIARA_NODDED);
    passes(3);
    evening.does(circle.elif(), new TurnCommand.FinishTurn());
    passes(3);
    evening.does(circle.femi(), new TurnCommand.FinishTurn());
    notes.jo(null, DemoNotes.ROUND);
  }

  private void work() {
    step("linking");
    passes(4);
    evening.speaks(circle.maya(), circle.ben(), 11);
    evening.breaks(circle.femi(), circle.maya(), Duration.ofMinutes(2));
    step("focusWork");
    passes(3);
    evening.speaks(circle.maya(), circle.amira(), 12);
    evening.does(circle.maya(), new TurnCommand.GiveFloor(circle.elif()));
    evening.does(circle.elif(), new TurnCommand.AcceptFloor());
    passes(5);
    notes.maya(null, DemoNotes.SAME_TALK);
    passes(5);
    evening.does(circle.elif(), new TurnCommand.FinishTurn());
  }

  private void scenes() {
    step("rolePlay");
    leads(new StudioCommand.Arrange(SceneKind.BREAKOUTS, Arrangement.BY_HAND, 2, 0));
    scene("1", ProblemArea.GRIEF, "The call to a sister", "To ask for one thing, and to wait.");
    scene("2", ProblemArea.ROLE_DISPUTE, "At the kitchen table", "To say what hurts, calmly.");
    place("1", circle.amira(), ScenePart.SELF);
    place("1", circle.ben(), ScenePart.OTHER);
    place("2", circle.elif(), ScenePart.SELF);
    place("2", circle.femi(), ScenePart.OTHER);
    place("2", circle.chiara(), ScenePart.OBSERVER);
    leads(new StudioCommand.ShowParts());
    passes(1);
    leads(new StudioCommand.OpenScenes());
    passes(2);
    evening.does(circle.jo(), new StudioCommand.Visit("1"));
    passes(3);
    notes.jo(circle.amira(), DemoNotes.AMIRA_WAITED);
    passes(1);
    evening.does(circle.jo(), new StudioCommand.LeaveVisit());
    passes(4);
    leads(new StudioCommand.BringBack(null));
    passes(1);
    leads(new StudioCommand.WaiveFeedback());
  }

  private void close() {
    step("closing");
    passes(2);
    leads(new TurnCommand.StartRound(null));
    passes(2);
    notes.jo(circle.amira(), DemoNotes.AMIRA_HOMEWORK);
    evening.does(circle.amira(), new TurnCommand.FinishTurn());
    passes(2);
    notes.jo(circle.ben(), DemoNotes.BEN_HOMEWORK);
    evening.does(circle.ben(), new TurnCommand.FinishTurn());
    evening.does(circle.chiara(), new TurnCommand.Pass());
    passes(2);
    notes.jo(circle.elif(), DemoNotes.ELIF_HOMEWORK);
    evening.does(circle.elif(), new TurnCommand.FinishTurn());
    passes(1);
    evening.does(circle.femi(), new TurnCommand.FinishTurn());
    notes.maya(null, DemoNotes.NEXT);
    passes(1);
    leads(new Command.EndSession());
  }

  private void scene(String breakout, ProblemArea area, String title, String aim) {
    var text = new SceneText(area, title, "", aim, List.of());
    var words = Private.of(circle.maya(), Private.Kind.SCENE, text);
    leads(new StudioCommand.SetScene(breakout, words));
  }

  private void place(String breakout, SeatId seat, ScenePart part) {
    leads(new StudioCommand.Place(seat, breakout, part));
  }

  private void step(String step) {
    leads(new AgendaCommand.GoToStep(step));
  }

  private void leads(Command command) {
    evening.does(circle.maya(), command);
  }

  private void passes(int minutes) {
    evening.after(circle.maya(), Duration.ofMinutes(minutes));
  }
}
