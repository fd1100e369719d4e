package hearth.media.contract;

import hearth.media.kurento.KurentoSettings;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The plane on a media server")
class KurentoPlaneContractTest extends MediaPlaneContract {
  @Override
  protected TestPlane open() {
    return KurentoTestPlane.on(1, KurentoSettings.VIDEO_SLOTS);
  }
}
