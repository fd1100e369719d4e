package hearth.media.contract;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@DisplayName("The plane on real Kurento Media Servers")
@EnabledIfSystemProperty(
    named = RealServers.PROPERTY,
    matches = RealServers.GIVEN,
    disabledReason = RealServers.WHY_NOT)
class RealKurentoContractTest extends MediaPlaneContract {
  @Override
  protected TestPlane open() {
    return RealTestPlane.on(RealServers.all());
  }
}
