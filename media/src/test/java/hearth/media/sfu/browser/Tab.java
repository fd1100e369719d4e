package hearth.media.sfu.browser;

import com.microsoft.playwright.Page;
import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** One member with a real browser. Playwright's own thread only. */
final class Tab implements AutoCloseable {
  private final Page page;
  private final MemberId id;
  private final MediaPeer peer;
  private final LinkSpec link;

  private Tab(Page page, MemberId id, MediaPeer peer) {
    this.page = page;
    this.id = id;
    this.peer = peer;
    this.link = peer.links().getFirst();
  }

  static Tab join(Page page, MediaSpace space, String name, PeerSpec spec) {
    MemberId id = new MemberId(name);
    return new Tab(page, id, space.join(id, spec));
  }

  MemberId id() {
    return id;
  }

  Page page() {
    return page;
  }

  /** Opens the link. With a colour the camera is a painted canvas, else Chromium's fake camera. */
  void connect(String colour, UnaryOperator<String> answers) {
    Map<String, Object> spec = new HashMap<>();
    spec.put("publishes", link.publishes().stream().map(Source::name).toList());
    spec.put("slots", link.slots().size());
    spec.put("colour", colour);
    answer((String) page.evaluate("spec => hearth.offer(spec)", spec), answers);
  }

  void connect() {
    connect("", UnaryOperator.identity());
  }

  /** A second offer on the same link. */
  void offerAgain(Map<String, ?> options) {
    answer(
        (String) page.evaluate("options => hearth.again(options)", options),
        UnaryOperator.identity());
  }

  private void answer(String offer, UnaryOperator<String> answers) {
    try {
      String answer = peer.offer(link.id(), offer).toCompletableFuture().get(10, TimeUnit.SECONDS);
      page.evaluate("sdp => hearth.answer(sdp)", answers.apply(answer));
    } catch (Exception e) {
      throw new AssertionError("the offer was not answered: " + offer, e);
    }
  }

  /** What a slot has received so far. */
  Count count(int slot) {
    return Count.of((Map<?, ?>) page.evaluate("slot => hearth.count(slot)", slot));
  }

  Map<?, ?> sent() {
    return (Map<?, ?>) page.evaluate("() => hearth.sent()");
  }

  List<?> colour(int slot) {
    return (List<?>) page.evaluate("slot => hearth.colour(slot)", slot);
  }

  @Override
  public void close() {
    page.context().close();
  }
}
