package hearth.http;

import hearth.practice.GroupId;
import hearth.practice.SessionId;
import org.jspecify.annotations.Nullable;

/** Which session a group has now, or had last; null when none was ever planned. */
@FunctionalInterface
public interface Sessions {
  @Nullable SessionId of(GroupId group);
}
