package hearth.channel;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.session.View;
import hearth.session.Views;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class SectionsTest {
  private static final View.Waiting WAITING = new View.Waiting(List.of("Tom"), true, false, false);

  @Test
  @DisplayName("The first view carries every section that may be seen and names no other")
  void first() {
    assertThat(Sections.changed(null, sections(true, WAITING))).containsOnlyKeys("me", "waiting");
  }

  @Test
  @DisplayName("Afterwards only what differs, whole, and null for what is gone")
  void differs() {
    assertThat(Sections.changed(sections(true, WAITING), sections(true, WAITING))).isEmpty();
    assertThat(Sections.changed(sections(true, WAITING), sections(false, null)))
        .containsOnlyKeys("me", "waiting")
        .containsEntry("waiting", null);
  }

  private static View.Sections sections(boolean microphone, View.@Nullable Waiting waiting) {
    var me = Views.me(new SeatId("s"), Role.MEMBER, "Anna", microphone);
    return waiting == null ? Views.sections(me) : Views.sections(me, waiting);
  }
}
