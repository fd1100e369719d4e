package hearth.media.kurento.server;

import static hearth.media.kurento.server.Bench.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.kurento.standin.Standin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrphansTest {
  private final Bench bench = new Bench(1);
  private final Standin server = bench.server();

  @AfterEach
  void end() {
    bench.close();
  }

  @Test
  @DisplayName("what an earlier life of ours left is released at the start, and nobody else's")
  void sweeps() {
    Thief.leaves(server.url(), Owner.NAME, "us", Owner.LIFE, "an earlier one");
    Thief.leaves(server.url(), Owner.NAME, "us");
    Thief.leaves(server.url(), Owner.NAME, "them", Owner.LIFE, "an earlier one");
    Thief.leaves(server.url(), "some-owner", "us");
    Thief.leaves(server.url());
    Pool pool = bench.pool();
    await().untilAsserted(() -> assertThat(server.alive().pipelines()).isEqualTo(3));
    await().untilAsserted(() -> assertThat(pool.warnings()).containsEntry("orphan", 2L));
  }

  @Test
  @DisplayName("a server that hesitates is looked through again")
  void hesitates() {
    Thief.leaves(server.url(), Owner.NAME, "us");
    server.faults().lose("getTags", 2);
    bench.pool();
    await().untilAsserted(() -> assertThat(server.alive().pipelines()).isZero());
  }

  @Test
  @DisplayName("two processes with different names leave each other's pipelines alone")
  void two() {
    Pool us = bench.pool("us", 100);
    Told told = new Told();
    done(us.pipeline("s1", told));
    Pool them = bench.pool("them", 100);
    done(them.pipeline("s2", new Told()));
    server.drop();
    await().untilAsserted(() -> assertThat(told.missed).hasValue(1));
    assertThat(server.alive().pipelines()).isEqualTo(2);
  }
}
