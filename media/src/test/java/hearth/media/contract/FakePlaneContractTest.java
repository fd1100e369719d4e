package hearth.media.contract;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The plane in memory")
class FakePlaneContractTest extends MediaPlaneContract {
  @Override
  protected TestPlane open() {
    return new FakeTestPlane();
  }
}
