package hearth.media.kurento.space;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.IceCandidate;
import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.Medium;
import hearth.media.kurento.server.Traffic;
import hearth.media.kurento.server.Wire;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is wired, and what may be. */
class WiresTest {
  private final Endpoint anna = new Named("anna");
  private final Endpoint ben = new Named("ben");
  private final Endpoint slot = new Named("slot");
  private final Endpoint other = new Named("other");
  private final Wire annas = new Wire(anna, slot, Medium.AUDIO);
  private final Wire bens = new Wire(ben, slot, Medium.AUDIO);
  private final Wire elsewhere = new Wire(anna, other, Medium.AUDIO);
  private final Wires wires = new Wires();

  private Wires.Difference given(Wire... wanted) {
    wires.want(Set.of(wanted));
    Wires.Difference difference = wires.difference();
    wires.give(difference);
    return difference;
  }

  @Test
  @DisplayName("MK5 what was given and not confirmed is taken away when it is wanted no more")
  void unknown() {
    Wires.Difference lost = given(annas);
    assertThat(lost.laid()).containsExactly(annas);
    Wires.Difference next = given(bens);
    assertThat(next.away()).containsExactly(annas);
    assertThat(next.laid()).containsExactly(bens);
    assertThat(wires.isUnwanted(annas)).isTrue();
    wires.confirm(next);
    assertThat(wires.isUnwanted(annas)).isFalse();
    assertThat(wires.difference().isEmpty()).isTrue();
  }

  @Test
  @DisplayName("MK5 what was not confirmed is given again, and what was is not")
  void again() {
    wires.confirm(given(annas));
    Wires.Difference lost = given(annas, elsewhere);
    assertThat(lost.laid()).containsExactly(elsewhere);
    assertThat(given(annas, elsewhere)).isEqualTo(lost);
  }

  @Test
  @DisplayName("MK5 a wire is there until the release of its endpoint is confirmed, and not named")
  void released() {
    wires.confirm(given(annas, elsewhere));
    wires.leave(slot);
    wires.want(Set.of(elsewhere));
    assertThat(wires.difference().isEmpty()).isTrue();
    assertThat(wires.unwanted()).containsExactly(annas);
    assertThat(wires.isQuiet()).isFalse();
    wires.gone(slot);
    assertThat(wires.unwanted()).isEmpty();
    assertThat(wires.given()).containsExactly(elsewhere);
    assertThat(wires.isQuiet()).isTrue();
  }

  @Test
  @DisplayName("MK7 in trouble each receiver is served apart, the one that failed least first")
  void apart() {
    Trouble trouble = new Trouble();
    Wires.Difference both = given(annas, elsewhere);
    assertThat(trouble.narrow(both)).isEqualTo(both);
    assertThat(trouble.failed(both, wires::isUnwanted, false)).isEmpty();
    Wires.Difference first = trouble.narrow(wires.difference());
    assertThat(first.laid()).hasSize(1);
    assertThat(trouble.failed(first, wires::isUnwanted, false)).isEmpty();
    Wires.Difference second = trouble.narrow(wires.difference());
    assertThat(second.laid()).hasSize(1).isNotEqualTo(first.laid());
    trouble.served(second);
    for (int time = 2; time < Trouble.RECEIVER; time++) {
      assertThat(trouble.failed(first, wires::isUnwanted, false)).isEmpty();
    }
    assertThat(trouble.failed(first, wires::isUnwanted, false))
        .containsExactly(first.laid().getFirst().to());
  }

  @Test
  @DisplayName("MK6 a receiver that cannot be cut off is given up, though the server is only late")
  void cannotBeCut() {
    Trouble trouble = new Trouble();
    wires.confirm(given(annas));
    Wires.Difference away = given();
    assertThat(away.away()).containsExactly(annas);
    assertThat(trouble.failed(away, wires::isUnwanted, true)).isEmpty();
    assertThat(trouble.failed(away, wires::isUnwanted, true)).containsExactly(slot);
  }

  /** Equal only to itself, like any other. */
  private static final class Named implements Endpoint {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public String id() {
      return name;
    }

    @Override
    public CompletionStage<String> answer(String offer) {
      return CompletableFuture.completedFuture("");
    }

    @Override
    public void candidate(IceCandidate candidate) {}

    @Override
    public CompletionStage<Traffic> traffic() {
      return CompletableFuture.completedFuture(Traffic.NONE);
    }

    @Override
    public CompletionStage<Void> release() {
      return CompletableFuture.allOf();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @Test
  @DisplayName("a voice holds for as long as browsers take from one report to the next")
  void levels() {
    Level level = new Level();
    level.report(-30);
    level.report(500);
    level.report(-60);
    assertThat(level.look(1)).isZero();
    assertThat(level.look(Level.STALE_NANOS)).isZero();
    assertThat(level.look(Level.STALE_NANOS + 2)).isEqualTo(-127);
    level.report(-1_000);
    assertThat(List.of(level.look(Level.STALE_NANOS + 3))).containsExactly(-127);
  }
}
