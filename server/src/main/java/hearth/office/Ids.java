package hearth.office;

import java.security.SecureRandom;
import java.util.HexFormat;

/** New ids: 80 random bits, opaque, and short enough to read out of a log. */
record Ids(SecureRandom random) {
  private static final int BYTES = 10;

  String fresh() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
