package hearth.media.contract;

import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.MediaCounters.ServerCount;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Source;
import hearth.media.kurento.KurentoPlane;
import hearth.media.kurento.KurentoSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Real media servers, joined by peers that speak WebRTC. Between what goes into such a server and
 * what comes out of it there is no fence: its threads hand packets on when they please. So all is
 * settled when it has read what was sent, and then nothing has come for a while.
 */
final class RealTestPlane implements TestPlane {
  /** A loaded server hands a packet on within a few milliseconds. */
  private static final Duration QUIET = Duration.ofMillis(200);

  private final String owner;
  private final KurentoPlane plane;
  private final List<RealMember> members = new CopyOnWriteArrayList<>();
  private long fencedFor = -1;
  private long fencedAt;
  private boolean closed;

  private RealTestPlane(String owner, KurentoPlane plane) {
    this.owner = owner;
    this.plane = plane;
    // A room would ask again; a test opens once.
    patiently()
        .untilAsserted(() -> assertThat(plane.counters().servers()).anyMatch(ServerCount::answers));
  }

  /** With an owner of its own, it leaves alone what others have on these servers. */
  static RealTestPlane on(List<URI> servers) {
    String owner = "contract-" + UUID.randomUUID();
    return new RealTestPlane(owner, KurentoPlane.open(KurentoSettings.of(servers, owner)));
  }

  @Override
  public MediaPlane plane() {
    return plane;
  }

  @Override
  public TestMember join(MediaSpace space, Heard heard, MemberId member, PeerSpec spec) {
    RealMember joining = new RealMember(this, space.join(member, spec), heard, member);
    members.add(joining);
    return joining;
  }

  @Override
  public void connect(TestMember member, Set<Source> sources) {
    ((RealMember) member).connect(sources);
  }

  /** Returns when the servers have done all that was asked of them. */
  void granted() {
    Patience.answer(plane.settled());
  }

  /** All that anybody has sent was read, and what reached this member has come to an end. */
  synchronized void settle(RealMember member) {
    if (!closed) {
      fence();
    }
    quiet(member);
  }

  private void fence() {
    long sent = sent();
    if (fencedFor != sent) {
      members.forEach(RealMember::fence);
      fencedFor = sent;
      fencedAt = System.nanoTime();
    }
  }

  private long sent() {
    return members.stream().mapToLong(RealMember::sent).sum();
  }

  /** Somebody may go on talking, so there is an end to waiting. */
  private void quiet(RealMember member) {
    long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
    patiently()
        .until(
            () -> {
              long now = System.nanoTime();
              long since = Math.max(fencedAt, member.lastArrival());
              return now - since >= QUIET.toNanos() || now >= end;
            });
  }

  @Override
  public void count() {
    members.forEach(this::settle);
    Patience.answer(plane.sample());
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    plane.close();
    members.forEach(RealMember::close);
  }

  /** Nothing of ours may be left on the servers. */
  @Override
  public void end() {
    close();
    patiently().untilAsserted(() -> assertThat(RealServers.pipelines(owner)).isEmpty());
  }
}
