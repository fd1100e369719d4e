package hearth.channel;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.practice.Role;
import hearth.practice.SeatId;
import hearth.session.View;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class SectionsTest {
  private static final View.Waiting WAITING = new View.Waiting(List.of("Tom"), true, false);

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
    var me =
        new View.Me(
            new SeatId("s"), Role.MEMBER, "Anna", false, microphone, false, false, false, null);
    return new View.Sections(me, null, null, waiting, null, null, null, null, null);
  }
}
