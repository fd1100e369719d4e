package hearth.vault.memory;

import hearth.vault.Registry;
import hearth.vault.RegistryContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The registry in memory")
class MemoryRegistryTest extends RegistryContract {
  @Override
  protected Registry open() {
    return new MemoryRegistry();
  }
}
