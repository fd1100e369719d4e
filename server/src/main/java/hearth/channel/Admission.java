package hearth.channel;

import hearth.door.Cookies;
import hearth.door.Door;
import hearth.door.Pass;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.room.Groups;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may have a socket: the cookie of that very seat, and its group's session of today. */
sealed interface Admission {
  /**
   * What the upgrade asked for.
   *
   * @param session of the path
   * @param seat of the query; empty when there is none
   * @param cookies the Cookie headers, as they came
   */
  record Asked(String session, String seat, List<String> cookies) {}

  record Admitted(Pass pass, SessionId session) implements Admission {}

  record Closed(CloseCode code) implements Admission {}

  Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  static Admission of(Asked asked, Door door, Cookies cookies, Groups groups) {
    var pass = pass(asked, door, cookies);
    if (pass == null || !groups.get(pass.group()).admits(pass.seat())) {
      return new Closed(CloseCode.NOT_SIGNED_IN);
    }
    var today = groups.sessionOf(pass.group());
    return today != null && today.value().equals(asked.session())
        ? new Admitted(pass, today)
        : new Closed(CloseCode.WRONG_SESSION);
  }

  private static @Nullable Pass pass(Asked asked, Door door, Cookies cookies) {
    if (!ID.matcher(asked.seat()).matches()) {
      return null;
    }
    var seat = new SeatId(asked.seat());
    var start = cookies.nameFor(seat) + "=";
    return door.pass(
        seat,
        asked.cookies().stream()
            .flatMap(header -> Stream.of(header.split(";", -1)))
            .map(String::strip)
            .filter(cookie -> cookie.startsWith(start))
            .map(cookie -> cookie.substring(start.length())));
  }
}
