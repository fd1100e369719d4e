package hearth.media.kurento.space;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.MemberId;
import hearth.media.Quality;
import hearth.media.SlotContent;
import hearth.media.SlotId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whose pictures are shown when there are too many. */
class FacesTest {
  private static final long SECOND = 1_000_000_000L;

  private final Faces faces = new Faces(2);
  private final Map<SlotId, SlotContent> slots = new TreeMap<>((a, b) -> a.index() - b.index());
  private final Map<MemberId, Long> spokeAt = new HashMap<>();
  private List<MemberId> order = List.of();
  private long now = 100 * SECOND;

  private static MemberId id(String name) {
    return new MemberId(name);
  }

  private void granted(String... names) {
    slots.clear();
    order = List.of(names).stream().map(MemberId::new).toList();
    for (int slot = 0; slot < names.length; slot++) {
      slots.put(new SlotId(slot), new SlotContent(id(names[slot]), true, true));
    }
  }

  private Set<String> shown() {
    Set<String> shown = new java.util.HashSet<>();
    for (SlotId slot : faces.choose(slots, new Faces.View(order, spokeAt, now))) {
      SlotContent content = slots.get(slot);
      if (content != null) {
        shown.add(content.from().value());
      }
    }
    return shown;
  }

  @Test
  @DisplayName("MK13 all are shown while there is room, and sound without a picture takes none")
  void room() {
    granted("anna", "ben");
    assertThat(shown()).containsExactlyInAnyOrder("anna", "ben");
    granted("anna", "ben", "cleo");
    slots.put(new SlotId(0), new SlotContent(id("anna"), true, false));
    assertThat(shown()).containsExactlyInAnyOrder("ben", "cleo");
  }

  @Test
  @DisplayName("MK14 the first of the plan are shown, and stay when its order changes")
  void order() {
    granted("anna", "ben", "cleo");
    assertThat(shown()).containsExactlyInAnyOrder("anna", "ben");
    now += 60 * SECOND;
    order = List.of(id("cleo"), id("ben"), id("anna"));
    assertThat(shown()).containsExactlyInAnyOrder("anna", "ben");
  }

  @Test
  @DisplayName("MK14 a speaker takes the place of whoever was silent for longest, after 5 s")
  void speaker() {
    granted("anna", "ben", "cleo");
    assertThat(shown()).containsExactlyInAnyOrder("anna", "ben");
    spokeAt.put(id("anna"), now);
    now += Faces.STAY_NANOS - 1;
    spokeAt.put(id("cleo"), now);
    assertThat(shown()).containsExactlyInAnyOrder("anna", "ben");
    now += 1;
    assertThat(shown()).containsExactlyInAnyOrder("anna", "cleo");
    now += Faces.STAY_NANOS;
    spokeAt.put(id("ben"), now);
    assertThat(shown()).containsExactlyInAnyOrder("ben", "cleo");
  }

  @Test
  @DisplayName("MK14 who spoke half a minute ago is no speaker any more")
  void longAgo() {
    granted("anna", "ben", "cleo");
    spokeAt.put(id("cleo"), now - Faces.SPOKE_NANOS - 1);
    assertThat(shown()).containsExactlyInAnyOrder("anna", "ben");
    spokeAt.put(id("cleo"), now - Faces.SPOKE_NANOS);
    now += Faces.STAY_NANOS;
    assertThat(shown()).containsExactlyInAnyOrder("anna", "ben");
  }

  @Test
  @DisplayName("MK14 what the browser prefers comes before the order, and after who spoke")
  void preference() {
    granted("anna", "ben", "cleo");
    faces.prefer(new SlotId(2), Quality.HIGH);
    assertThat(shown()).containsExactlyInAnyOrder("anna", "cleo");
    faces.prefer(new SlotId(2), Quality.LOW);
    now += Faces.STAY_NANOS;
    assertThat(shown()).containsExactlyInAnyOrder("anna", "ben");
    spokeAt.put(id("cleo"), now);
    now += Faces.STAY_NANOS;
    assertThat(shown()).contains("cleo");
  }

  @Test
  @DisplayName("MK14 a place that falls free is taken at once")
  void freed() {
    granted("anna", "ben", "cleo");
    assertThat(shown()).containsExactlyInAnyOrder("anna", "ben");
    slots.remove(new SlotId(0));
    assertThat(shown()).containsExactlyInAnyOrder("ben", "cleo");
    slots.put(new SlotId(0), new SlotContent(id("dora"), true, true));
    assertThat(shown()).containsExactlyInAnyOrder("ben", "cleo");
  }
}
