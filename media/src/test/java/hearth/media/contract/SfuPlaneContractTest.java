package hearth.media.contract;

import hearth.media.sfu.SfuPlane;
import hearth.media.sfu.SfuSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The SFU, as a media plane")
class SfuPlaneContractTest extends MediaPlaneContract {
  @Override
  protected TestPlane open() {
    return new WireTestPlane(loopback());
  }

  static SfuPlane loopback() {
    try {
      return SfuPlane.open(SfuSettings.loopback());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
