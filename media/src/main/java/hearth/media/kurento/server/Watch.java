package hearth.media.kurento.server;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kurento.client.KurentoObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Probes one life until it is over. What the socket says only hastens the next probe. */
final class Watch {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  /** Every how many probes the server is asked for all its pipelines. */
  private static final int CENSUS = 10;

  /** Between two probes at least, however often the socket stirs. */
  private static final Duration BREATH = Duration.ofMillis(50);

  private final Life life;
  private final Signal signal;
  private final Patience patience;
  private final Consumer<Boolean> answers;
  private long connections;
  private int probes;

  /** Whether the server is to be asked for its pipelines. */
  private boolean due;

  Watch(Life life, Patience patience, Consumer<Boolean> answers) {
    this.life = life;
    this.signal = life.signal();
    this.patience = patience;
    this.answers = answers;
    this.connections = life.socket().connections();
  }

  /** Returns when the server counts as dead, or has forgotten us. */
  void run() throws InterruptedException {
    int missed = 0;
    while (!signal.isForgotten()) {
      boolean answered = probe();
      missed = answered ? 0 : missed + 1;
      answers.accept(answered);
      if (missed >= patience.misses()) {
        return;
      }
      Thread.sleep(BREATH);
      if (answered) {
        signal.await(patience.between());
      } else {
        Thread.sleep(patience.between());
      }
    }
  }

  private boolean probe() {
    due |= signal.takeShaken() || probes++ % CENSUS == 0;
    long before = life.calls.answers();
    if (!life.answers()) {
      // One that is merely slow with the probe, since it has much else to do, is not dead.
      return life.calls.answers() != before;
    }
    long made = life.socket().connections();
    boolean again = connections != made;
    if ((due || again) && census(again) && !signal.isForgotten()) {
      due = false;
      connections = made;
      if (again) {
        LOG.info("{}: the connection was away for a moment", life.server);
        life.pipelines.all().forEach(KurentoPipeline::tellMissed);
        // A reply that told of a pipeline may have been among what was missed.
        life.orphans.sweep();
      }
    }
    life.releases.again();
    return true;
  }

  /** Whether the server said which pipelines it has; those of ours that it lost are told so. */
  private boolean census(boolean again) {
    Set<KurentoPipeline> known = life.pipelines.all();
    try {
      Set<String> listed =
          life.listed(patience.probe()).stream()
              .map(KurentoObject::getId)
              .collect(Collectors.toSet());
      life.tally.listed(listed.size());
      Set<KurentoPipeline> lost =
          known.stream()
              .filter(pipeline -> !listed.contains(pipeline.id()))
              .collect(Collectors.toSet());
      if (again && !lost.isEmpty() && lost.equals(known)) {
        // It may have lived anew between the two connections, with nobody told so.
        signal.forgotten();
      } else {
        lost.forEach(this::lose);
      }
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private void lose(KurentoPipeline pipeline) {
    if (life.pipelines.forget(pipeline)) {
      LOG.warn("{}: {} is gone", life.server, pipeline.id());
      pipeline.tellOver();
    }
  }
}
