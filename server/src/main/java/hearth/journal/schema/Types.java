package hearth.journal.schema;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The types of one family of events by their stored names, which are the records' own. A renamed
 * record is a changed format: the samples then no longer fit, and their test says so.
 */
record Types(Map<String, Class<?>> byName) {
  static Types of(Class<?> family) {
    return new Types(all(family).collect(Collectors.toMap(Types::name, t -> t)));
  }

  /** A family may be made of families. */
  static Stream<Class<?>> all(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .flatMap(type -> type.isSealed() ? all(type) : Stream.of(type));
  }

  static String name(Class<?> type) {
    return type.getSimpleName();
  }

  @Nullable Class<?> get(String name) {
    return byName.get(name);
  }
}
