package hearth.channel;

import hearth.session.View;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has changed between two views, section by section. Reflection over the record, so that a
 * section added to {@link View} cannot be forgotten here.
 */
final class Sections {
  private static final RecordComponent[] ALL = View.Sections.class.getRecordComponents();

  private Sections() {}

  /** The sections that differ from {@code before}, whole; null for one that is gone. */
  static Map<String, @Nullable Object> changed(View.@Nullable Sections before, View.Sections now) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>();
    for (RecordComponent section : ALL) {
      Object was = before == null ? null : read(section, before);
      Object is = read(section, now);
      if (!Objects.equals(was, is)) {
        changed.put(section.getName(), is);
      }
    }
    return changed;
  }

  private static @Nullable Object read(RecordComponent section, View.Sections sections) {
    try {
      return section.getAccessor().invoke(sections);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a public record can be read", e);
    }
  }
}
