package hearth.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.practice.Private.Kind;
import hearth.practice.SeatId;
import hearth.vault.memory.MemoryRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The vault")
class VaultTest {
  private static final SeatId ANNA = new SeatId("anna");
  private static final SeatId BEN = new SeatId("ben");
  private static final Field FIELD = new Field(ANNA, Kind.NAME, "session/s", 1, "/name");

  private final PracticeKey practice = PracticeKey.random();
  private final Registry registry = new MemoryRegistry();
  private final Vault vault = Vault.open(practice, registry);

  @Test
  @DisplayName("opens what it sealed, after a restart too")
  void roundTrip() {
    var sealed = seal(FIELD, "Anna");
    assertThat(open(FIELD, sealed)).isEqualTo("Anna");
    var again = Vault.open(practice, registry);
    assertThat(again.open(FIELD, sealed)).isEqualTo("Anna".getBytes(UTF_8));
  }

  @Test
  @DisplayName("uses a new nonce every time")
  void nonces() {
    var seals = new HashSet<String>();
    for (int i = 0; i < 1000; i++) {
      seals.add(seal(FIELD, "Anna").substring(2, 18)); // 12 bytes are 16 digits of Base64
    }
    assertThat(seals).hasSize(1000);
  }

  @Test
  @DisplayName("opens a seal nowhere but where it was made")
  void bound() {
    var sealed = seal(FIELD, "Anna");
    for (var other :
        List.of(
            new Field(ANNA, Kind.NAME, "session/s", 1, "/other"),
            new Field(ANNA, Kind.NAME, "session/s", 2, "/name"),
            new Field(ANNA, Kind.NAME, "session/t", 1, "/name"),
            new Field(ANNA, Kind.SIGNATURE, "session/s", 1, "/name"),
            new Field(BEN, Kind.NAME, "session/s", 1, "/name"))) {
      seal(other, "so that its key is there");
      assertThatThrownBy(() -> vault.open(other, sealed)).isInstanceOf(SealBroken.class);
    }
  }

  @Test
  @DisplayName("tells a changed seal from an erased one, whichever digit was changed")
  void changed() {
    var sealed = seal(FIELD, "Anna");
    for (int i = 0; i < sealed.length(); i++) {
      var changed = new StringBuilder(sealed);
      changed.setCharAt(i, sealed.charAt(i) == 'A' ? 'B' : 'A');
      assertThatThrownBy(() -> vault.open(FIELD, changed.toString()))
          .isInstanceOf(SealBroken.class);
    }
    for (var text : List.of("", "1.", "1.AAAA", "2." + sealed.substring(2))) {
      assertThatThrownBy(() -> vault.open(FIELD, text)).isInstanceOf(SealBroken.class);
    }
  }

  @Test
  @DisplayName("takes a key the registry lost for lost, not for destroyed")
  void missing() {
    var sealed = seal(FIELD, "Anna");
    var restored = Vault.open(practice, new MemoryRegistry());
    assertThatThrownBy(() -> restored.open(FIELD, sealed))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining("older than the journal");
  }

  @Test
  @DisplayName("erases a leaf, a kind or a person, and nobody else")
  void destroy() {
    var later = new Field(ANNA, Kind.NAME, "session/t", 1, "/name");
    var signature = new Field(ANNA, Kind.SIGNATURE, "group/g", 1, "/fullName");
    var ben = new Field(BEN, Kind.NAME, "session/s", 1, "/name");
    var fields = List.of(FIELD, later, signature, ben);
    var seals = fields.stream().map(f -> seal(f, "content")).toList();

    vault.destroy(ANNA, Kind.NAME, "session/s");
    assertThat(opened(fields, seals)).containsExactly(null, "content", "content", "content");
    vault.destroy(ANNA, Kind.NAME);
    assertThat(opened(fields, seals)).containsExactly(null, null, "content", "content");
    vault.destroy(ANNA);
    assertThat(opened(fields, seals)).containsExactly(null, null, null, "content");
  }

  @Test
  @DisplayName("keeps nothing more of who was erased, known before or not")
  void stays() {
    vault.destroy(ANNA);
    assertThat(vault.seal(FIELD, "Anna".getBytes(UTF_8))).isNull();
    vault.destroy(ANNA);
    assertThat(vault.seal(FIELD, "Anna".getBytes(UTF_8))).isNull();
  }

  @Test
  @DisplayName("refuses another practice key in words")
  void wrongKey() {
    assertThatThrownBy(() -> Vault.open(PracticeKey.random(), registry))
        .isInstanceOf(KeyRefused.class)
        .hasMessage("this practice key is not the one the registry was made with");
  }

  private String seal(Field field, String content) {
    return Objects.requireNonNull(vault.seal(field, content.getBytes(UTF_8)));
  }

  private @Nullable String open(Field field, String sealed) {
    var content = vault.open(field, sealed);
    return content == null ? null : new String(content, UTF_8);
  }

  private List<@Nullable String> opened(List<Field> fields, List<String> seals) {
    var contents = new java.util.ArrayList<@Nullable String>();
    for (int i = 0; i < fields.size(); i++) {
      contents.add(open(fields.get(i), seals.get(i)));
    }
    return contents;
  }
}
