package hearth.media.sfu.sdp;

import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.SlotId;
import hearth.media.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Offers of real browsers, from the test resources, and what their links are for. */
final class Offers {
  /** Recorded from Chromium: microphone, camera, seven pairs. */
  static final String CHROMIUM = read("chromium-156.sdp");

  /** Recorded from Chromium: as above with two layers and one pair. */
  static final String CHROMIUM_SIMULCAST = read("chromium-156-simulcast.sdp");

  /** Recorded from Firefox: microphone, camera, seven pairs. */
  static final String FIREFOX = read("firefox-153.sdp");

  private Offers() {}

  static LinkSpec link(int slots) {
    return new LinkSpec(
        new LinkId("main"),
        List.of(Source.MICROPHONE, Source.CAMERA),
        IntStream.range(0, slots).mapToObj(SlotId::new).toList());
  }

  private static String read(String name) {
    try (InputStream in = Offers.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
