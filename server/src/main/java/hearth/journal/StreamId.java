package hearth.journal;

import hearth.practice.GroupId;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * Names one stream: {@code session/{id}}, {@code group/{id}}, {@code practice}, {@code
 * notes/{session}/{author}}, {@code audit/{yyyy-mm}}. Safe in logs.
 */
public record StreamId(String value) {
  private static final Pattern NAME = Pattern.compile("[a-z]{1,32}(/[A-Za-z0-9_-]{1,64}){0,2}");

  public StreamId {
    if (!NAME.matcher(value).matches()) {
      throw new IllegalArgumentException("not a stream");
    }
  }

  public static StreamId session(SessionId session) {
    return new StreamId("session/" + session);
  }

  public static StreamId group(GroupId group) {
    return new StreamId("group/" + group);
  }

  /** The practice's own: its accounts and its texts. */
  public static StreamId practice() {
    return new StreamId("practice");
  }

  /** What this person of staff has written in this session: one writer each. */
  public static StreamId notes(SessionId session, SeatId author) {
    return new StreamId("notes/" + session + "/" + author);
  }

  /** Who has opened and taken away what, by the month, in UTC. */
  public static StreamId audit(YearMonth month) {
    return new StreamId("audit/" + month);
  }

  @Override
  public String toString() {
    return value;
  }
}
