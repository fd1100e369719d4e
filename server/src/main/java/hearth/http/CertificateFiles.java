package hearth.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operator's certificate and key in PEM files. They are read again now and then: whoever renews
 * them writes two files, one after the other, or swaps a link. A pair that is whole is shown to new
 * connections from then on; until then the one before stays.
 */
public final class CertificateFiles implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CertificateFiles.class);
  private static final Duration EVERY = Duration.ofSeconds(30);

  /** Far more than a chain of certificates takes. */
  private static final long MAX_BYTES = 256 * 1024;

  private final Path certificates;
  private final Path key;
  private final InstantSource clock;
  private final SslContextFactory.Server factory = new SslContextFactory.Server();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("certificate").factory());
  private String shown;
  private volatile Instant expires;

  /** What of the last look was told in the log already. */
  @Nullable private String told;

  /**
   * Reads both.
   *
   * @throws IOException in words for the operator
   */
  public CertificateFiles(Path certificates, Path key, InstantSource clock) throws IOException {
    this.certificates = certificates;
    this.key = key;
    this.clock = clock;
    var read = read();
    this.shown = read.hash();
    this.expires = read.pair().expires();
    read.pair().into(factory);
    if (!expires.isAfter(clock.instant())) {
      LOG.warn("the certificate in {} ran out at {}: browsers refuse it", certificates, expires);
    }
  }

  /** From now on the files are looked at every 30 s. */
  public CertificateFiles watched() {
    var _ =
        timer.scheduleWithFixedDelay(
            this::check, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    return this;
  }

  /** What a listener shows; it takes on each new pair by itself. */
  public SslContextFactory.Server factory() {
    return factory;
  }

  /** Seconds until the one that is shown runs out; below 0 after that. */
  public double secondsLeft() {
    return Duration.between(clock.instant(), expires).toSeconds();
  }

  /** Looks at the files once. */
  public synchronized void check() {
    try {
      var read = read();
      if (read.hash().equals(shown)) {
        told = null;
        return;
      }
      if (!read.pair().expires().isAfter(clock.instant())) {
        throw new IOException(certificates + " ran out at " + read.pair().expires());
      }
      factory.reload(_ -> read.pair().into(factory));
      shown = read.hash();
      expires = read.pair().expires();
      told = null;
      LOG.info("a new certificate is shown, good until {}", expires);
    } catch (Exception e) {
      tell(String.valueOf(e.getMessage()));
    }
  }

  private void tell(String why) {
    if (!why.equals(told)) {
      told = why;
      LOG.warn(
          "the certificate before stays, good until {}, and the files are tried again every {} s:"
              + " {}",
          expires,
          EVERY.toSeconds(),
          why);
    }
  }

  private record Read(Certificates.Pair pair, String hash) {}

  private Read read() throws IOException {
    var chain = bytes(certificates);
    var secret = bytes(key);
    var hash = hash(chain, secret);
    try {
      return new Read(Certificates.Pair.of(chain, secret), hash);
    } catch (IOException e) {
      throw new IOException(certificates + " and " + key + ": " + e.getMessage(), e);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("there is no file " + file);
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException(file + " is far too long for PEM");
    }
    return Files.readAllBytes(file);
  }

  private static String hash(byte[] chain, byte[] secret) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(chain);
      return HexFormat.of().formatHex(sha.digest(secret));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
