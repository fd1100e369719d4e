package hearth.media.kurento.server;

import hearth.media.IceCandidate;
import hearth.media.LinkState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down what a pipeline or an endpoint tells. */
final class Told implements PipelineEvents, EndpointEvents {
  final AtomicInteger over = new AtomicInteger();
  final AtomicInteger missed = new AtomicInteger();
  final List<IceCandidate> candidates = new CopyOnWriteArrayList<>();
  final List<LinkState> states = new CopyOnWriteArrayList<>();
  final List<Medium> transcoded = new CopyOnWriteArrayList<>();

  @Override
  public void over() {
    over.incrementAndGet();
  }

  @Override
  public void missed() {
    missed.incrementAndGet();
  }

  @Override
  public void candidate(IceCandidate candidate) {
    candidates.add(candidate);
  }

  @Override
  public void state(LinkState state) {
    states.add(state);
  }

  @Override
  public void transcoding(Medium medium) {
    transcoded.add(medium);
  }
}
