package hearth.media.sfu.ice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BindingRequestTest {
  /** RFC 5769, section 2.1, with its password. */
  static final byte[] SAMPLE =
      HexFormat.of()
          .parseHex(
              "000100582112a442b7e7a701bc34d686fa87dfae802200105354554e207465737420636c69656e74"
                  + "002400046e0001ff80290008932ff9b151263b36"
                  + "000600096576746a3a68367659202020000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2"
                  + "80280004e57a3bcf");

  static final String PASSWORD = "VOkJxbRl1RmTxUk/WvJxBt";

  @Test
  @DisplayName("RFC 5769's sample request is read and its signature holds")
  void sample() {
    BindingRequest request = requireNonNull(BindingRequest.read(SAMPLE.clone(), SAMPLE.length));
    assertThat(request.toUfrag()).isEqualTo("evtj");
    assertThat(request.fromUfrag()).isEqualTo("h6vY");
    assertThat(request.controlled()).isTrue();
    assertThat(request.useCandidate()).isFalse();
    assertThat(new StunKey(PASSWORD).signed(SAMPLE.clone(), request.integrityAt())).isTrue();
    assertThat(new StunKey("other").signed(SAMPLE.clone(), request.integrityAt())).isFalse();
  }

  @Test
  @DisplayName("one changed bit anywhere is caught by the fingerprint or the signature")
  void oneBit() {
    StunKey key = new StunKey(PASSWORD);
    for (int bit = 0; bit < SAMPLE.length * 8; bit++) {
      byte[] changed = SAMPLE.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      BindingRequest request = BindingRequest.read(changed, changed.length);
      assertThat(request == null || !key.signed(changed, request.integrityAt()))
          .as("bit %d", bit)
          .isTrue();
    }
  }

  @Test
  @DisplayName("garbage and every cut of a good request are refused without an exception")
  void garbage() {
    for (int length = 0; length < SAMPLE.length; length++) {
      assertThat(BindingRequest.read(SAMPLE.clone(), length)).isNull();
    }
    Random random = new Random(8489);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = SAMPLE.clone();
      for (int n = random.nextInt(1, 6); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      BindingRequest.read(bytes, random.nextInt(bytes.length + 1));
    }
  }
}
