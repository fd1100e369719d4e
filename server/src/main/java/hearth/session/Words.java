package hearth.session;

import static java.util.stream.Collectors.toSet;

import hearth.practice.Private;
import hearth.practice.SeatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has been written in this session. It is gone with the session's end.
 *
 * @param last the number of the last line, 0 before the first
 * @param seatedAfter who is in the circle, and which line was the last before they came
 */
record Words(List<Line> lines, long last, Map<SeatId, Long> seatedAfter) implements Part {
  static final Words NONE = new Words(List.of(), 0, Map.of());
  private static final int MOST = 2_000;
  private static final int LONGEST = 1_000;

  Words {
    lines = List.copyOf(lines);
    seatedAfter = Map.copyOf(seatedAfter);
  }

  /**
   * One line.
   *
   * @param member between whom and staff it is; null for what all in the circle or all staff read
   * @param readers to whom it was written, where that is not all who were in the circle
   * @param breakout the breakout it was written in
   */
  record Line(
      long line,
      SeatId from,
      Audience to,
      @Nullable SeatId member,
      Private<String> text,
      Instant at,
      @Nullable Set<SeatId> readers,
      @Nullable String breakout) {}

  static Decision decide(Asked ask, WordCommand command) {
    return switch (command) {
      case WordCommand.Say say -> ask.room().words().say(ask, say);
      case WordCommand.SayToWaiting say -> ask.room().words().sayToWaiting(ask, say.text());
    };
  }

  private Decision say(Asked ask, WordCommand.Say say) {
    var barred = barred(ask, say);
    var wrong = barred == null ? wrong(say.text(), 1) : barred;
    return wrong != null
        ? Decision.refused(wrong)
        : Decision.accepted(
            new WordEvent.Said(last + 1, ask.by(), say.to(), say.seat(), clean(ask, say.text())));
  }

  /** A line for each of them, so that none is shown with whom they share it. */
  private Decision sayToWaiting(Asked ask, Private<String> text) {
    if (!ask.byStaff()) {
      return Decision.refused(Rule.CH12);
    }
    var readers =
        ask.room().people().inStage(Stage.WAITING, ask.room().course()).stream()
            .filter(person -> !person.role().staff() && person.here())
            .toList();
    var wrong = readers.isEmpty() ? Rule.CH13 : wrong(text, readers.size());
    if (wrong != null) {
      return Decision.refused(wrong);
    }
    List<Event> said = new ArrayList<>();
    for (var reader : readers) {
      long line = last + 1 + said.size();
      said.add(
          new WordEvent.Said(line, ask.by(), Audience.MEMBER, reader.seat(), clean(ask, text)));
    }
    return new Decision.Accepted(said);
  }

  /** Why this cannot be written so many times; null when it can. */
  private @Nullable Rule wrong(Private<String> text, int times) {
    if (!isWritten(text)) {
      return Rule.CH6;
    }
    return lines.size() + times > MOST ? Rule.CH7 : null;
  }

  static Private<String> clean(Asked ask, Private<String> text) {
    return Private.of(ask.by(), text.kind(), text.or("").strip());
  }

  private static @Nullable Rule barred(Asked ask, WordCommand.Say say) {
    boolean staff = ask.byStaff();
    return switch (say.to()) {
      case EVERYONE, BREAKOUT -> ask.inCircle(ask.me()) ? elsewhere(ask, say.to()) : closed(staff);
      case STAFF -> staff ? Rule.CH2 : null;
      case MEMBER -> staff ? wrongMember(ask, say.seat()) : Rule.CH5;
      case TEAM -> staff ? null : Rule.CH4;
    };
  }

  private static Rule closed(boolean staff) {
    return staff ? Rule.ST3 : Rule.WR1;
  }

  /** The circle's chat is read in the circle, a breakout's in that breakout. */
  private static @Nullable Rule elsewhere(Asked ask, Audience to) {
    boolean inBreakout = ask.room().studio().whereIs(ask.by()) != null;
    if (to == Audience.EVERYONE) {
      return inBreakout ? Rule.CH14 : null;
    }
    return inBreakout ? null : Rule.CH15;
  }

  private static @Nullable Rule wrongMember(Asked ask, @Nullable SeatId seat) {
    var member = seat == null ? null : ask.room().people().find(seat);
    if (member == null) {
      return Rule.PR1;
    }
    var stage = ask.stage(member);
    boolean reads = stage == Stage.WAITING || stage == Stage.CIRCLE;
    return member.role().staff() || !reads ? Rule.CH3 : null;
  }

  static boolean isWritten(Private<String> text) {
    return text.map(Words::written, false);
  }

  private static boolean written(String text) {
    return !text.isBlank() && text.strip().length() <= LONGEST;
  }

  /** After one of its own events. */
  Words after(Event.Recorded recorded, WordEvent event, Room before) {
    return switch (event) {
      case WordEvent.Said e -> {
        var member = e.to() == Audience.STAFF ? e.from() : e.seat();
        var all = new ArrayList<>(lines);
        var breakout = e.to() == Audience.BREAKOUT ? before.studio().whereIs(e.from()) : null;
        all.add(
            new Line(
                e.line(),
                e.from(),
                e.to(),
                member,
                e.text(),
                recorded.at(),
                readers(e, before),
                breakout == null ? null : breakout.id()));
        yield new Words(all, e.line(), seatedAfter);
      }
    };
  }

  /** Who is in another room when it is written never reads it; null when nobody is. */
  private static @Nullable Set<SeatId> readers(WordEvent.Said said, Room room) {
    if (said.to() != Audience.EVERYONE && said.to() != Audience.BREAKOUT) {
      return null;
    }
    var seats =
        room.people().inStage(Stage.CIRCLE, room.course()).stream().map(Participant::seat).toList();
    var together =
        seats.stream().filter(seat -> room.studio().together(seat, said.from())).collect(toSet());
    return together.size() == seats.size() && said.to() == Audience.EVERYONE ? null : together;
  }

  /** After any event; {@code room} has taken it already. */
  Words following(Event.Recorded recorded, Room room) {
    if (room.ended()) {
      return NONE;
    }
    var seated = new HashMap<SeatId, Long>();
    for (var person : room.people().inStage(Stage.CIRCLE, room.course())) {
      seated.put(person.seat(), seatedAfter.getOrDefault(person.seat(), last));
    }
    return seated.equals(seatedAfter) ? this : new Words(lines, last, seated);
  }
}
