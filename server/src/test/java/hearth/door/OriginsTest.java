package hearth.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
  @ParameterizedTest
  @DisplayName("a page speaks to its own host alone")
  @CsvSource({
    "http://localhost:8080, false, localhost:8080, true",
    "http://127.0.0.1:8080, false, localhost:8080, false",
    "https://localhost:8080, false, localhost:8080, false",
    "https://hearth.test, true, hearth.test, true",
    "http://hearth.test, true, hearth.test, false",
    "null, false, localhost:8080, false",
    "http://evil.test, false, localhost:8080, false",
    ", false, localhost:8080, true",
    "http://localhost:8080, false, , false",
  })
  void sameHost(String origin, boolean secure, String host, boolean allowed) {
    assertThat(Origins.sameHost().allows(origin, secure, host)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @DisplayName("behind a proxy, only the public origin may")
  @CsvSource({
    "https://hearth.test, true",
    "http://hearth.test, false",
    "https://hearth.test:8443, false",
    "http://inner:8080, false",
  })
  void named(String origin, boolean allowed) {
    var origins = new Origins(Set.of("https://hearth.test"));
    assertThat(origins.allows(origin, false, "inner:8080")).isEqualTo(allowed);
  }
}
