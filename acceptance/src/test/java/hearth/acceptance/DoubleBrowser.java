package hearth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.media.kurento.server.Medium;
import hearth.media.kurento.standin.Browser;
import hearth.media.kurento.standin.Received;
import hearth.media.kurento.standin.Standin;
import hearth.media.kurento.standin.TestOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** What somebody's browser sends and receives through a double of Kurento. */
final class DoubleBrowser {
  private final Browser sends;
  private final List<Browser> receive;

  private DoubleBrowser(Browser sends, List<Browser> receive) {
    this.sends = sends;
    this.receive = receive;
  }

  /** Offers every link that the server asks for, and comes on all of them. */
  static DoubleBrowser connect(RawChannel person, Standin kurento) {
    var sends = new ArrayList<Browser>();
    var receive = new ArrayList<Browser>();
    for (JsonNode link : person.links().get("links")) {
      var id = link.get("id").asString();
      boolean publishes = !link.get("publishes").isEmpty();
      var ufrag = (person.name + id).replaceAll("[^A-Za-z0-9]", "");
      offer(person, id, publishes ? TestOffer.sends(ufrag) : TestOffer.receives(ufrag));
      var browser = kurento.browser(ufrag);
      Awaitility.await(ufrag + " has a way").until(browser::connect);
      Awaitility.await(ufrag + " is connected").until(browser::connected);
      (publishes ? sends : receive).add(browser);
    }
    return new DoubleBrowser(sends.getFirst(), receive);
  }

  private static void offer(RawChannel person, String link, String sdp) {
    try {
      var fence = person.links().get("fence").asLong();
      var answer =
          person.send(person.nextId(), "offer", Map.of("fence", fence, "link", link, "sdp", sdp));
      assertThat(answer.get("type").asString()).as("%s", answer).isEqualTo("answer");
    } catch (TimeoutException e) {
      throw new AssertionError(person.name + "'s offer was not answered", e);
    }
  }

  void says(String words) {
    sends.publish(Medium.AUDIO, words);
  }

  boolean heard(String words) {
    return receive.stream().anyMatch(b -> b.received().contains(new Received(Medium.AUDIO, words)));
  }
}
