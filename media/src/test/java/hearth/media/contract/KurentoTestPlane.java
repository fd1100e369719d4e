package hearth.media.contract;

import static hearth.media.contract.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.BadOffer;
import hearth.media.LinkSpec;
import hearth.media.LinkState;
import hearth.media.MediaCounters.ServerCount;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Source;
import hearth.media.kurento.KurentoPlane;
import hearth.media.kurento.KurentoSettings;
import hearth.media.kurento.standin.Browser;
import hearth.media.kurento.standin.Standin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;

/** The plane on doubles of Kurento, which carry words from browser to browser. */
public final class KurentoTestPlane implements TestPlane {
  private final List<Standin> servers;
  private final KurentoPlane plane;

  public KurentoTestPlane(KurentoSettings settings, List<Standin> standins) {
    this.servers = standins;
    this.plane = KurentoPlane.open(settings);
    // A room would ask again; a test opens once.
    patiently()
        .atMost(Duration.ofSeconds(30))
        .until(() -> plane.counters().servers().stream().allMatch(ServerCount::answers));
  }

  /** So many doubles, with the usual settings but for the faces that one receiver is sent. */
  public static KurentoTestPlane on(int servers, int videoSlots) {
    List<Standin> standins = IntStream.range(0, servers).mapToObj(_ -> Standin.start()).toList();
    KurentoSettings usual =
        KurentoSettings.of(standins.stream().map(Standin::url).toList(), "contract");
    return new KurentoTestPlane(
        new KurentoSettings(
            usual.servers(), usual.owner(), usual.capacity(), videoSlots, usual.patience()),
        standins);
  }

  public List<Standin> servers() {
    return servers;
  }

  @Override
  public KurentoPlane plane() {
    return plane;
  }

  @Override
  public KurentoTestMember join(MediaSpace space, Heard heard, MemberId member, PeerSpec spec) {
    return new KurentoTestMember(this, space.join(member, spec), heard, member);
  }

  @Override
  public void connect(TestMember member, Set<Source> sources) {
    KurentoTestMember joining = (KurentoTestMember) member;
    for (LinkSpec link : joining.peer().links()) {
      List<Source> extra = new ArrayList<>(sources);
      extra.removeAll(link.publishes());
      try {
        joining.open(link, extra);
      } catch (BadOffer refused) {
        // Lines that were not asked for; the sources are then sent without them.
        joining.open(link, List.of());
      }
    }
    patiently()
        .untilAsserted(
            () ->
                assertThat(joining.peer().links())
                    .allMatch(
                        link ->
                            joining.heard().stateOf(joining.id(), link.id())
                                == LinkState.CONNECTED));
  }

  /** The browser that offered with this user name, on whichever server. */
  Browser browser(String ufrag) {
    for (Standin server : servers) {
      try {
        return server.browser(ufrag);
      } catch (NoSuchElementException elsewhere) {
        // The next one.
      }
    }
    throw new NoSuchElementException("no server knows " + ufrag);
  }

  /** Returns when the servers have done all that was asked of them. */
  void fence() {
    Patience.answer(plane.settled());
    patiently()
        .until(
            () ->
                servers.stream().mapToInt(server -> server.alive().pipelines()).sum()
                    <= plane.spaces());
  }

  @Override
  public void count() {
    Patience.answer(plane.sample());
  }

  @Override
  public void close() {
    plane.close();
  }

  /** Nothing of ours may be left on a server that lives. */
  @Override
  public void end() {
    close();
    try {
      patiently()
          .untilAsserted(
              () ->
                  assertThat(servers)
                      .extracting(Standin::alive)
                      .allMatch(alive -> alive.pipelines() + alive.endpoints() == 0));
    } finally {
      servers.forEach(Standin::close);
    }
  }
}
