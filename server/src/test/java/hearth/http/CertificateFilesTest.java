package hearth.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class CertificateFilesTest {
  private static final PemPair ONE = PemPair.fresh("one", 30);
  private static final PemPair TWO = PemPair.fresh("two", 90);

  @TempDir Path folder;

  private final Logger logger = (Logger) LoggerFactory.getLogger(CertificateFiles.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(log);
  }

  private CertificateFiles open() throws IOException {
    return new CertificateFiles(
        folder.resolve("cert.pem"), folder.resolve("key.pem"), InstantSource.system());
  }

  private static double days(CertificateFiles files) {
    return files.secondsLeft() / Duration.ofDays(1).toSeconds();
  }

  private List<String> warnings() {
    return log.list.stream()
        .filter(event -> event.getLevel() == Level.WARN)
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  @Test
  @DisplayName("a pair written file by file is taken once both fit; meanwhile it is said once")
  void fileByFile() throws Exception {
    ONE.writeTo(folder);
    try (var files = open()) {
      files.check();
      assertThat(days(files)).isBetween(29.0, 30.0);
      Files.writeString(folder.resolve("cert.pem"), TWO.certificate());
      files.check();
      files.check();
      assertThat(days(files)).isBetween(29.0, 30.0);
      assertThat(warnings()).singleElement().asString().contains("not that of the certificate");
      Files.writeString(folder.resolve("key.pem"), TWO.key());
      files.check();
      assertThat(days(files)).isBetween(89.0, 90.0);
      assertThat(warnings()).hasSize(1);
    }
  }

  @Test
  @DisplayName("a file that is half-written, empty, away or ran out leaves the one before")
  void notWhole() throws Exception {
    ONE.writeTo(folder);
    try (var files = open()) {
      for (var half : List.of(TWO.certificate().substring(0, 200), "", "words")) {
        Files.writeString(folder.resolve("cert.pem"), half);
        files.check();
      }
      Files.delete(folder.resolve("cert.pem"));
      files.check();
      PemPair.fresh("old", -1).writeTo(folder);
      files.check();
      assertThat(warnings()).hasSizeBetween(3, 5).last().asString().contains("ran out");
      assertThat(days(files)).isBetween(29.0, 30.0);
      TWO.writeTo(folder);
      files.check();
      assertThat(days(files)).isBetween(89.0, 90.0);
    }
  }

  @Test
  @DisplayName("a link that is swapped to the next pair is followed")
  void swapped() throws Exception {
    ONE.writeTo(folder.resolve("1"));
    TWO.writeTo(folder.resolve("2"));
    var live = Files.createSymbolicLink(folder.resolve("live"), Path.of("1"));
    try (var files =
        new CertificateFiles(
            live.resolve("cert.pem"), live.resolve("key.pem"), InstantSource.system())) {
      var next = Files.createSymbolicLink(folder.resolve("next"), Path.of("2"));
      Files.move(next, live, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      files.check();
      assertThat(days(files)).isBetween(89.0, 90.0);
      assertThat(warnings()).isEmpty();
    }
  }

  @Test
  @DisplayName("at the start a pair that does not fit is refused in words, without the key")
  void refused() throws Exception {
    new PemPair(ONE.certificate(), TWO.key()).writeTo(folder);
    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cert.pem")
        .hasMessageContaining("not that of the certificate");
    new PemPair(ONE.certificate(), "-----BEGIN PRIVATE KEY-----\nMIG").writeTo(folder);
    assertThatThrownBy(this::open).isInstanceOf(IOException.class);
    new PemPair("", TWO.key()).writeTo(folder);
    assertThatThrownBy(this::open).isInstanceOf(IOException.class);
  }
}
