package hearth.vault;

import static hearth.vault.Registry.ABSENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every registry does. */
public abstract class RegistryContract {
  protected Registry registry;

  /** An empty one. */
  protected abstract Registry open() throws Exception;

  @BeforeEach
  void start() throws Exception {
    registry = open();
  }

  @AfterEach
  void stop() {
    registry.close();
  }

  @Test
  @DisplayName("an entry is put where there was none, changed by its version, and read back")
  void putAndGet() {
    long first = registry.put("door", "a", ABSENT, "one");
    assertThat(registry.get("door", "a")).isEqualTo(new Registry.Entry("a", first, "one"));

    long second = registry.put("door", "a", first, "zwei 🙂");
    assertThat(second).isGreaterThan(first);
    assertThat(registry.get("door", "a")).isEqualTo(new Registry.Entry("a", second, "zwei 🙂"));
    assertThat(registry.get("door", "b")).isNull();
    assertThat(registry.get("key", "a")).isNull();
  }

  @Test
  @DisplayName("who knows another version changes and deletes nothing")
  void compareAndSet() {
    long first = registry.put("door", "a", ABSENT, "one");
    long second = registry.put("door", "a", first, "two");

    for (long wrong : List.of(ABSENT, first, second + 1, -1L)) {
      assertThat(registry.put("door", "a", wrong, "three")).isEqualTo(ABSENT);
      assertThat(registry.delete("door", "a", wrong)).isFalse();
    }
    assertThat(registry.put("door", "b", second, "three")).isEqualTo(ABSENT);
    assertThat(registry.delete("door", "b", ABSENT)).isFalse();
    assertThat(registry.get("door", "a")).isEqualTo(new Registry.Entry("a", second, "two"));
    assertThat(registry.get("door", "b")).isNull();
  }

  @Test
  @DisplayName("a deleted entry is gone, and one put in its place has a version never seen before")
  void delete() {
    long first = registry.put("door", "a", ABSENT, "one");
    assertThat(registry.delete("door", "a", first)).isTrue();
    assertThat(registry.get("door", "a")).isNull();
    registry.forget();

    assertThat(registry.put("door", "a", ABSENT, "one")).isGreaterThan(first);
    assertThat(registry.delete("door", "a", first)).isFalse();
  }

  @Test
  @DisplayName("a kind is listed by prefix, in order, page by page")
  void list() {
    for (var id : List.of("b", "a/2", "a_1", "a/1", "a/10")) {
      registry.put("door", id, ABSENT, id);
    }
    registry.put("key", "a/0", ABSENT, "other kind");

    assertThat(ids("", "", 10)).containsExactly("a/1", "a/10", "a/2", "a_1", "b");
    assertThat(ids("a/", "", 2)).containsExactly("a/1", "a/10");
    assertThat(ids("a/", "a/10", 2)).containsExactly("a/2");
    assertThat(ids("a%", "", 2)).isEmpty();
    assertThatThrownBy(() -> ids("", "", 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ids("", "", Registry.MAX_PAGE + 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  @DisplayName("kinds, ids and values have bounds")
  void bounds() {
    registry.put("k".repeat(32), "i".repeat(256), ABSENT, "v".repeat(Registry.MAX_VALUE));

    assertThatThrownBy(() -> registry.put("k".repeat(33), "i", ABSENT, "v"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> registry.put("k", "i".repeat(257), ABSENT, "v"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> registry.put("k", "i", ABSENT, "v".repeat(Registry.MAX_VALUE + 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(registry.get("k", "i")).isNull();
  }

  @Test
  @DisplayName("of many who put at once over the same version one wins")
  void race() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var puts =
          IntStream.range(0, 20)
              .<Callable<Long>>mapToObj(i -> () -> registry.put("door", "a", ABSENT, "v" + i))
              .toList();
      long winners = 0;
      for (var put : threads.invokeAll(puts)) {
        winners += put.get() == ABSENT ? 0 : 1;
      }
      assertThat(winners).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("an entry prints its id and never its value")
  void silent() {
    registry.put("door", "a", ABSENT, "secret");
    assertThat(registry.get("door", "a")).asString().contains("a").doesNotContain("secret");
  }

  private List<String> ids(String prefix, String after, int limit) {
    return registry.list("door", prefix, after, limit).stream().map(Registry.Entry::id).toList();
  }
}
