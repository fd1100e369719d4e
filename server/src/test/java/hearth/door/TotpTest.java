package hearth.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  /** Of RFC 6238, appendix B. */
  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

  @ParameterizedTest
  @DisplayName("AC20 the digits are those of RFC 6238's appendix B, the last six of its eight")
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void vectors(long seconds, String digits) {
    assertThat(Totp.digits(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(digits);
    assertThat(Totp.step(SECRET, digits, Instant.ofEpochSecond(seconds), Totp.NONE))
        .isEqualTo(seconds / 30);
  }

  @Test
  @DisplayName("AC20 a step beside fits, one further off or used already does not")
  void window() {
    var at = Instant.ofEpochSecond(1_111_111_111L);
    long step = at.getEpochSecond() / 30;
    for (int off = -3; off <= 3; off++) {
      var digits = Totp.digits(SECRET, at.plusSeconds(30L * off));
      assertThat(Totp.step(SECRET, digits, at, Totp.NONE))
          .isEqualTo(Math.abs(off) <= 1 ? step + off : Totp.NONE);
      assertThat(Totp.step(SECRET, digits, at, step)).isEqualTo(off == 1 ? step + 1 : Totp.NONE);
    }
  }

  @ParameterizedTest
  @DisplayName("a secret is written as RFC 4648's Base32, with no padding")
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void base32(String plain, String text) {
    assertThat(Base32.text(plain.getBytes(US_ASCII))).isEqualTo(text);
  }
}
