package hearth.media.contract;

import hearth.media.MediaPlane;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The SFU, on the wire")
class SfuWireTest extends WireContract {
  @Override
  protected MediaPlane open() {
    return SfuPlaneContractTest.loopback();
  }
}
