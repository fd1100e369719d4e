package hearth.permissions;

import hearth.permissions.Practice.Evening;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person at one place, who gives every command there is. */
final class Walk {
  private final Practice practice;
  private final Who who;
  private final Where where;
  private @Nullable Evening evening;
  private @Nullable Caller caller;
  private int ids;

  Walk(Practice practice, Who who, Where where) {
    this.practice = practice;
    this.who = who;
    this.where = where;
  }

  /** What came of each, by its row. */
  Map<String, String> cells() {
    Map<String, String> cells = new LinkedHashMap<>();
    for (var command : Commands.ALL) {
      try {
        cells.put(command.row(), where.closes() ? turnedOut(command) : cell(command));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(who + " at " + where + ": " + command.row(), e);
      }
    }
    letGo();
    return cells;
  }

  /** A session that a command has changed is not used again; one that refused it is as it was. */
  private String cell(Commands command) {
    if (command.isGiven(who, where)) {
      letGo();
      var cell = asked(command, command);
      letGo();
      return cell;
    }
    return asked(command, null);
  }

  private String asked(Commands command, @Nullable Commands given) {
    var here = evening == null ? begin(given) : evening;
    var socket = caller == null ? sitDown(here) : caller;
    long before = practice.length(here);
    var id = "walk-" + ++ids;
    socket.say(Frames.of(command.message(), id));
    var answer = socket.answer(id);
    boolean changed = practice.length(here) != before;
    unchanged(command, answer, changed && !answer.equals("✓"));
    if (changed) {
      letGo();
    }
    return answer;
  }

  private Evening begin(@Nullable Commands given) {
    var begun =
        practice.evening(
            play -> {
              var played = Situations.play(play, who, where);
              return given == null ? played : given.given().happened(played);
            });
    evening = begun;
    return begun;
  }

  private Caller sitDown(Evening here) {
    var sitting =
        new Caller(practice.port(), here.session(), who.seat(), practice.cookie(here, who.seat()));
    sitting.hello();
    var stage = sitting.stage();
    if (!stage.equals(where.stage)) {
      throw new AssertionError(who + " at " + where + " is shown " + stage);
    }
    caller = sitting;
    return sitting;
  }

  /** Asked together with the hello: nothing comes of it, and the window is closed. */
  private String turnedOut(Commands command) {
    var here = evening == null ? begin(null) : evening;
    long before = practice.length(here);
    try (var socket =
        new Caller(
            practice.port(), here.session(), who.seat(), practice.cookie(here, who.seat()))) {
      socket.hello();
      socket.say(Frames.of(command.message(), "walk"));
      var code = socket.closedWith();
      unchanged(command, code, practice.length(here) != before);
      return code;
    }
  }

  private void unchanged(Commands command, String answer, boolean changed) {
    if (changed) {
      throw new AssertionError(
          "%s at %s: %s was answered %s, and something was recorded"
              .formatted(who, where, command.row(), answer));
    }
  }

  private void letGo() {
    if (caller != null) {
      caller.close();
    }
    caller = null;
    evening = null;
  }
}
