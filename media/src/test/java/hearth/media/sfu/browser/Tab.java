package hearth.media.sfu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import hearth.media.LinkSpec;
import hearth.media.MediaPeer;
import hearth.media.MediaSpace;
import hearth.media.MemberId;
import hearth.media.PeerSpec;
import hearth.media.Source;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.awaitility.core.ThrowingRunnable;

/** One member with a real browser. Playwright's own thread only. */
final class Tab implements AutoCloseable {
  static final List<Integer> RED = List.of(255, 0, 0);
  static final List<Integer> BLUE = List.of(0, 0, 255);

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

  /** Waits until picture and sound both go on in this slot. */
  void awaitPlaying(int slot) {
    Count before = count(slot);
    until(
        () -> {
          Count now = count(slot);
          assertThat(now.wentOnSince(before)).as("%s → %s", before, now).isTrue();
        });
  }

  /** Waits until this slot's picture is of that colour, give or take what coding does to it. */
  void awaitColour(int slot, List<Integer> wanted) {
    until(
        () -> {
          List<?> seen = (List<?>) page.evaluate("slot => hearth.colour(slot)", slot);
          for (int i = 0; i < 3; i++) {
            assertThat(((Number) seen.get(i)).intValue())
                .as("%s", seen)
                .isCloseTo(wanted.get(i), Offset.offset(80));
          }
        });
  }

  /** The count once what was under way has arrived. */
  Count settledCount(int slot) {
    page.waitForTimeout(300);
    return count(slot);
  }

  /** From the click that opened the link to the first decoded frame; −1 if none comes. */
  double millisToFirstFrame(int slot) {
    return ((Number) page.evaluate("slot => hearth.firstFrame(slot, hearth.clicked)", slot))
        .doubleValue();
  }

  private static void until(ThrowingRunnable assertion) {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInSameThread()
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(assertion);
  }

  @Override
  public void close() {
    page.context().close();
  }
}
