package hearth.bench;

import hearth.media.Feed;
import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Quality;
import hearth.media.RoutingPlan;
import hearth.media.Source;
import hearth.media.SpaceId;
import hearth.media.contract.Heard;
import hearth.media.peer.WebRtcPeer;
import hearth.media.sfu.SfuPlane;
import hearth.media.sfu.SfuSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** The SFU alone, moved by plans. */
final class PlaneHouse implements House {
  private static final int LIMIT_SECONDS = 10;

  private final SfuPlane plane;
  private final MediaSpace space;
  private final FirstPackets firsts = new FirstPackets();
  private final List<Client> clients = new ArrayList<>();
  private long version;
  private int round;

  private PlaneHouse(SfuPlane plane) {
    this.plane = plane;
    this.space = answer(plane.open(new SpaceId("bench"), new Heard()));
  }

  static PlaneHouse open() throws IOException {
    SfuPlane plane = SfuPlane.open(SfuSettings.loopback().withWarmUp(true));
    answer(plane.warm());
    PlaneHouse house = new PlaneHouse(plane);
    for (int person = 0; person < Seating.PEOPLE; person++) {
      house.clients.add(house.join(person));
    }
    house.move(house.first());
    return house;
  }

  private Client join(int person) {
    PeerSpec spec = new PeerSpec(Set.of(Source.MICROPHONE, Source.CAMERA), Seating.PEOPLE + 3);
    MediaPeer peer = space.join(member(person), spec);
    LinkSpec link = peer.links().getFirst();
    WebRtcPeer webrtc = new WebRtcPeer(WebRtcPeer.Setup.of(link));
    Client client = new Client(person, webrtc, firsts.ear(person));
    webrtc.answer(answer(peer.offer(link.id(), webrtc.offer())));
    if (!webrtc.connect()) {
      throw new IllegalStateException("person " + person + " cannot connect");
    }
    return client.talking();
  }

  private static MemberId member(int person) {
    return new MemberId("person-" + person);
  }

  @Override
  public String name() {
    return "the media plane alone";
  }

  @Override
  public FirstPackets firsts() {
    return firsts;
  }

  @Override
  public Seating first() {
    return Seating.round(0);
  }

  /** All at once. */
  @Override
  public Seating next(Seating now) {
    return Seating.round(++round);
  }

  @Override
  public void move(Seating next) {
    Map<MemberId, List<Feed>> feeds = new HashMap<>();
    for (int person = 0; person < Seating.PEOPLE; person++) {
      List<Feed> granted = new ArrayList<>();
      for (int other : next.companions(person)) {
        granted.add(new Feed(member(other), Source.MICROPHONE, Quality.HIGH));
        granted.add(new Feed(member(other), Source.CAMERA, Quality.HIGH));
      }
      feeds.put(member(person), granted);
    }
    var _ = space.route(new RoutingPlan(++version, feeds));
  }

  private static <T> T answer(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    plane.close();
    clients.forEach(Client::close);
  }
}
