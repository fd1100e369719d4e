package hearth.channel;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.channel.wire.ClientMessage;
import hearth.channel.wire.ServerMessage;
import hearth.http.wire.NoteWire;
import hearth.session.View;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a socket can say at all, whoever is at its other end. */
class NoNotesTest {
  @Test
  @DisplayName("OB4 no view, no message to a socket and none from it has a place for notes")
  void noPlace() {
    Set<Class<?>> all = new LinkedHashSet<>();
    reach(ServerMessage.class, all);
    reach(ClientMessage.class, all);
    reach(View.class, all);
    assertThat(all).contains(View.Seat.class, View.Me.class);
    assertThat(all)
        .noneMatch(type -> type.getName().startsWith("hearth.notes"))
        .noneMatch(type -> type.getName().startsWith("hearth.desk"))
        .noneMatch(type -> type.getName().startsWith("hearth.http"));
    Set<Class<?>> notes = new LinkedHashSet<>();
    reach(NoteWire.class, notes);
    assertThat(notes).contains(NoteWire.NoteLine.class);
  }

  /** All types of this house that can be part of one. */
  private static void reach(Type type, Set<Class<?>> all) {
    switch (type) {
      case Class<?> one when one.isArray() -> reach(one.getComponentType(), all);
      case Class<?> one -> reach(one, all);
      case ParameterizedType of -> {
        reach(of.getRawType(), all);
        Arrays.stream(of.getActualTypeArguments()).forEach(each -> reach(each, all));
      }
      case WildcardType any -> Arrays.stream(any.getUpperBounds()).forEach(it -> reach(it, all));
      case GenericArrayType of -> reach(of.getGenericComponentType(), all);
      default -> {}
    }
  }

  private static void reach(Class<?> type, Set<Class<?>> all) {
    if (!type.getName().startsWith("hearth.") || !all.add(type)) {
      return;
    }
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(each -> reach(each, all));
    }
    if (type.isRecord()) {
      Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(each -> reach(each, all));
    }
  }
}
