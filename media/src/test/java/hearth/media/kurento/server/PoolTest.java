package hearth.media.kurento.server;

import static hearth.media.kurento.server.Bench.done;
import static hearth.media.kurento.server.Bench.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.MediaCounters.ServerCount;
import hearth.media.kurento.server.MediaServerFault.Kind;
import hearth.media.kurento.standin.Standin;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PoolTest {
  private final Bench bench = new Bench(2);
  private final Standin one = bench.servers.get(0);
  private final Standin two = bench.servers.get(1);

  @AfterEach
  void end() {
    bench.close();
  }

  private Pipeline session(Pool pool) {
    return done(pool.pipeline("s", new Told()));
  }

  @Test
  @DisplayName("a session asked for at once waits for the first look at the servers")
  void atOnce() {
    Pool pool = bench.open(List.of(one.url()), "us", 100);
    assertThat(session(pool).server()).isEqualTo(one.url().toString());
  }

  @Test
  @DisplayName("a session goes to the server with the fewest endpoints, then the fewest sessions")
  void leastLoaded() {
    Pool pool = bench.pool();
    Pipeline first = session(pool);
    Pipeline second = session(pool);
    assertThat(Set.of(first.server(), second.server())).hasSize(2);
    done(first.endpoint(Purpose.PUBLISHES, new Told()));
    assertThat(session(pool).server()).isEqualTo(second.server());
    assertThat(session(pool).server()).isEqualTo(second.server());
  }

  @Test
  @DisplayName("sessions asked for all at once are spread as well")
  void spread() {
    Pool pool = bench.pool();
    List<CompletionStage<Pipeline>> asked =
        IntStream.range(0, 6).mapToObj(i -> pool.pipeline("s" + i, new Told())).toList();
    asked.forEach(Bench::done);
    assertThat(one.alive().pipelines()).isEqualTo(3);
    assertThat(two.alive().pipelines()).isEqualTo(3);
  }

  @Test
  @DisplayName("a server with all its endpoints takes no further session; what it has goes on")
  void capacity() {
    Pool pool = bench.pool("us", 2);
    Pipeline full = session(pool);
    Pipeline other = session(pool);
    for (Pipeline pipeline : List.of(full, full, other, other)) {
      done(pipeline.endpoint(Purpose.PLAYS, new Told()));
    }
    assertThat(kind(pool.pipeline("s", new Told()))).isEqualTo(Kind.NONE_FREE);
    done(full.endpoint(Purpose.PLAYS, new Told()));
    other.release();
    await().untilAsserted(() -> assertThat(session(pool).server()).isEqualTo(other.server()));
  }

  @Test
  @DisplayName("when the least loaded server refuses, the next one is asked")
  void next() {
    Pool pool = bench.pool();
    one.faults().refuse("create", 1, 40_001, "MEDIA_ERROR", "no");
    assertThat(session(pool).server()).isEqualTo(two.url().toString());
    assertThat(one.calls("create")).isEqualTo(1);
    one.faults().hold("create");
    session(pool);
    assertThat(session(pool).server()).isEqualTo(two.url().toString());
  }

  @Test
  @DisplayName("a server out of resources is asked for no further session for a while")
  void outOfResources() {
    Pool pool = bench.pool();
    one.faults().refuse("create", 1, 40_009, "NOT_ENOUGH_RESOURCES", "no");
    two.faults().refuse("create", 1, 40_009, "NOT_ENOUGH_RESOURCES", "no");
    assertThat(kind(pool.pipeline("s", new Told()))).isEqualTo(Kind.NONE_FREE);
    assertThat(kind(pool.pipeline("s", new Told()))).isEqualTo(Kind.NONE_FREE);
    assertThat(one.calls("create") + two.calls("create")).isEqualTo(2);
  }

  @Test
  @DisplayName("counts tell load and health, under names without what a URL may hide")
  void counts() {
    URI hidden = URI.create(one.url().toString().replace("ws://", "ws://user:word@") + "?key=1");
    Pool pool = bench.open(List.of(hidden), "us", 7);
    Pipeline pipeline = session(pool);
    done(pipeline.endpoint(Purpose.PLAYS, new Told()));
    await()
        .untilAsserted(
            () ->
                assertThat(pool.counts())
                    .containsExactly(new ServerCount(one.url().toString(), true, 1, 1, 7, 1, 1)));
    assertThat(pipeline.server()).isEqualTo(one.url().toString());
  }

  @Test
  @DisplayName("closing releases all, says goodbye and leaves no thread")
  void close() {
    Set<String> before = threads();
    Pool pool = KurentoPool.open(List.of(one.url()), "us", 100, Bench.PATIENCE);
    done(session(pool).endpoint(Purpose.PUBLISHES, new Told()));
    pool.close();
    assertThat(one.alive().pipelines()).isZero();
    assertThat(one.alive().sessions()).isZero();
    await().untilAsserted(() -> assertThat(one.connections()).isZero());
    assertThat(kind(pool.pipeline("s", new Told()))).isEqualTo(Kind.NONE_FREE);
    await().untilAsserted(() -> assertThat(threads()).isSubsetOf(before));
  }

  @Test
  @DisplayName("closing ends in time when a server is frozen")
  void closeFrozen() {
    Pool pool = bench.pool();
    session(pool);
    session(pool);
    one.freeze();
    long start = System.nanoTime();
    pool.close();
    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    assertThat(two.alive().pipelines()).isZero();
  }

  /** The library's own, which would keep a process alive. */
  private static Set<String> threads() {
    Set<String> names = new TreeSet<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      String name = thread.getName();
      if (!thread.isDaemon() && (name.contains("JsonRpc") || name.contains("EventLoop"))) {
        names.add(name);
      }
    }
    return names;
  }
}
