package hearth.media.kurento.space;

import hearth.media.IceCandidate;
import hearth.media.LinkState;
import hearth.media.kurento.server.Endpoint;
import hearth.media.kurento.server.EndpointEvents;
import hearth.media.kurento.server.Medium;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hears one endpoint for its link. What it says before its answer has gone to the browser waits for
 * that; what it says after another has taken its place is nothing to anybody.
 */
final class Ears implements EndpointEvents {
  /** A server finds a handful. */
  private static final int MOST_CANDIDATES = 50;

  private final Ground ground;
  private final Link link;
  private final Making making;
  private final List<IceCandidate> early = new ArrayList<>();
  private final Set<Medium> transcoded = EnumSet.noneOf(Medium.class);
  private @Nullable Endpoint endpoint;
  private @Nullable LinkState earlyState;
  private boolean answered;

  Ears(Ground ground, Link link, Making making) {
    this.ground = ground;
    this.link = link;
    this.making = making;
  }

  void of(Endpoint made) {
    endpoint = made;
  }

  void answered() {
    answered = true;
    early.forEach(link::tell);
    early.clear();
    if (earlyState != null) {
      become(earlyState);
    }
  }

  @Override
  public void candidate(IceCandidate candidate) {
    ground
        .mailbox()
        .post(
            () -> {
              if (answered && isCurrent()) {
                link.tell(candidate);
              } else if (!answered && early.size() < MOST_CANDIDATES) {
                early.add(candidate);
              }
            });
  }

  @Override
  public void state(LinkState state) {
    ground
        .mailbox()
        .post(
            () -> {
              if (answered) {
                become(state);
              } else {
                earlyState = state;
              }
            });
  }

  private void become(LinkState state) {
    if (!isCurrent()) {
      return;
    }
    if (state == LinkState.CLOSED) {
      link.goodbye();
      making.changed(link);
    } else {
      link.become(state);
    }
  }

  private boolean isCurrent() {
    return endpoint != null && endpoint.equals(link.endpoint());
  }

  @Override
  public void transcoding(Medium medium) {
    ground
        .mailbox()
        .post(
            () -> {
              if (transcoded.add(medium)) {
                ground.tally().warn("transcoding");
              }
            });
  }
}
