package hearth.journal;

import hearth.practice.GroupId;
import hearth.practice.SessionId;
import java.util.regex.Pattern;

/** Names one stream: {@code session/{id}}, {@code group/{id}}, {@code practice}. Safe in logs. */
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

  @Override
  public String toString() {
    return value;
  }
}
