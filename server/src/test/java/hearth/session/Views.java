package hearth.session;

import hearth.practice.Role;
import hearth.practice.SeatId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Expected views, with no more in them than the test says. */
public final class Views {
  private Views() {}

  /** Somebody to whom nothing has happened yet. */
  public static View.Me me(SeatId seat, Role role, @Nullable String name) {
    return me(seat, role, name, false);
  }

  public static View.Me me(SeatId seat, Role role, @Nullable String name, boolean microphone) {
    return new View.Me(
        seat,
        role,
        name,
        false,
        microphone,
        false,
        false,
        false,
        null,
        false,
        false,
        Ladder.VIDEO,
        List.of(),
        List.of(),
        null);
  }

  /** These sections and no other. */
  public static View.Sections sections(View.Me me, Object... others) {
    var given = Stream.concat(Stream.of(me), Arrays.stream(others)).toList();
    var components = View.Sections.class.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values =
        Arrays.stream(types)
            .map(type -> given.stream().filter(type::isInstance).findAny().orElse(null))
            .toArray();
    try {
      return View.Sections.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a public record can be made", e);
    }
  }
}
