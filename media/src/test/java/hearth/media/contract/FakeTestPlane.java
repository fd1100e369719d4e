package hearth.media.contract;

import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.MediaPlane;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Source;
import hearth.media.fake.Delivery;
import hearth.media.fake.FakePeer;
import hearth.media.fake.FakePlane;
import hearth.media.fake.FakeSpace;
import hearth.media.peer.IceSecret;
import hearth.media.peer.Offer;
import java.util.List;
import java.util.Set;

/** The plane in memory: all is settled as soon as it is said. */
final class FakeTestPlane implements TestPlane {
  private final FakePlane plane = new FakePlane();

  @Override
  public MediaPlane plane() {
    return plane;
  }

  @Override
  public TestMember join(MediaSpace space, Heard heard, MemberId member, PeerSpec spec) {
    FakePeer peer = (FakePeer) space.join(member, spec);
    return new Member((FakeSpace) space, peer, peer.links().getFirst());
  }

  @Override
  public void connect(TestMember member, Set<Source> sources) {
    for (LinkSpec link : member.peer().links()) {
      Patience.answer(member.peer().offer(link.id(), member.goodOffer(link)));
    }
  }

  @Override
  public void close() {
    plane.close();
  }

  private record Member(FakeSpace space, FakePeer own, LinkSpec link) implements TestMember {
    @Override
    public MemberId id() {
      return own.member();
    }

    @Override
    public MediaPeer peer() {
      return own;
    }

    @Override
    public void speak(String words) {
      own.send(Source.MICROPHONE, words);
    }

    @Override
    public void show(String words) {
      own.send(Source.CAMERA, words);
    }

    @Override
    public void voice(int dBov) {
      own.level(dBov);
    }

    @Override
    public List<Played> played() {
      return space.received(id()).stream()
          .filter(delivery -> delivery.link().equals(link.id()))
          .map(Member::played)
          .toList();
    }

    private static Played played(Delivery delivery) {
      return new Played(delivery.slot(), delivery.source(), delivery.packet());
    }

    @Override
    public void settle() {}

    @Override
    public String goodOffer(LinkSpec link) {
      return Offer.of(link, List.of())
          .sdp(IceSecret.fresh(), "00".concat(":00".repeat(31)), new Offer.Sent(1, 2, 3));
    }
  }
}
