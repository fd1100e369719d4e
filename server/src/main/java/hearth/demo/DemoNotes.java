package hearth.demo;

import hearth.notes.Moment;
import hearth.notes.NotePart;
import hearth.practice.GroupId;
import hearth.practice.Owner;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.session.SceneText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Maya and Jo wrote down of that evening, each line in its moment. */
final class DemoNotes {
  static final Words AMIRA_RANG =
      new Words(
          NotePart.ROUND,
          "Rang her sister for the first time since the funeral. Mood was better after it. #grief"
              + " #strength");
  static final Words BEN_EVENINGS =
      new Words(
          NotePart.ROUND,
          "The low days follow evenings alone, since he left the night shift. #link #transition");
  static final Words CHIARA_NODDED =
      new Words(NotePart.ROUND, "Passed, and nodded when Amira spoke of her sister. #connection");
  static final Words ROUND =
      new Words(
          NotePart.ROUND, "Dev did not come and sent no word. Ring him before Tuesday. #next");
  static final Words SAME_TALK =
      new Words(
          NotePart.WORK,
          "Elif and Femi find that they put off the same talk at home. #feedback #dispute");
  static final Words AMIRA_WAITED =
      new Words(
          NotePart.ROLE_PLAY,
          "Asks for one thing and waits for the answer; she used to fill the silence. #pattern");
  static final Words AMIRA_HOMEWORK =
      new Words(NotePart.CLOSING, "Rings her sister on Sunday, and asks for one thing. #homework");
  static final Words BEN_HOMEWORK =
      new Words(NotePart.CLOSING, "Eats with somebody on one evening this week. #homework");
  static final Words ELIF_HOMEWORK =
      new Words(
          NotePart.CLOSING, "Tells her mother what she told Femi in the scene. #homework #dispute");
  static final Words NEXT =
      new Words(
          NotePart.CLOSING, "Begin with Elif's talk at home, and leave room for Chiara. #next");

  private final DemoCircle circle;
  private final GroupId group;
  private final DemoEvening evening;
  private final List<Note> all = new ArrayList<>();

  DemoNotes(DemoCircle circle, GroupId group, DemoEvening evening) {
    this.circle = circle;
    this.group = group;
    this.evening = evening;
  }

  /** What a line says, and under which heading. */
  record Words(NotePart part, String text) {}

  /** One line by one of them. */
  record Note(SeatId by, Owner about, Words words, Moment moment) {}

  List<Note> all() {
    return List.copyOf(all);
  }

  /** Now; about nobody but the group when {@code about} is null. */
  void jo(@Nullable SeatId about, Words words) {
    writes(circle.jo(), about, words);
  }

  void maya(@Nullable SeatId about, Words words) {
    writes(circle.maya(), about, words);
  }

  private void writes(SeatId by, @Nullable SeatId about, Words words) {
    var then = evening.timeline().then(evening.now(), about, by);
    var moment = new Moment(evening.now(), value(then.step()), then.speaker(), title(then.scene()));
    all.add(new Note(by, about == null ? group : about, words, moment));
  }

  private static @Nullable String value(@Nullable Private<String> it) {
    return it == null ? null : it.value();
  }

  private static @Nullable String title(@Nullable Private<SceneText> it) {
    return it == null ? null : it.map(SceneText::title, "A scene");
  }
}
