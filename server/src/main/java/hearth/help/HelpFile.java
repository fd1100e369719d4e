package hearth.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file a practice writes. Where it names no regions, those that come with Hearth stand.
 *
 * @param regions null for those that come with Hearth
 */
record HelpFile(
    HelpLines.@Nullable Practice practice,
    @Nullable String defaultRegion,
    @Nullable List<HelpLines.Region> regions) {
  /** Far more than sixty regions need, in bytes. */
  private static final int LONGEST = 256 * 1024;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  /** What comes with Hearth. */
  static HelpLines shipped() {
    try (var file = HelpFile.class.getResourceAsStream("help-lines.json")) {
      return read(Objects.requireNonNull(file).readAllBytes()).with(null);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is not whole", e);
    }
  }

  /**
   * A practice's own.
   *
   * @throws IOException with words for the operator: it cannot be read, or is not as it must be
   */
  static HelpLines read(Path path) throws IOException {
    try (var file = Files.newInputStream(path)) {
      var bytes = file.readNBytes(LONGEST + 1);
      Bounds.check(bytes.length <= LONGEST, "it is longer than " + LONGEST + " bytes");
      return read(bytes).with(shipped());
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file " + path, e);
    } catch (JacksonException e) {
      throw new IOException(path + ": " + words(e), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(path + ": " + e.getMessage(), e);
    }
  }

  private static HelpFile read(byte[] json) {
    var file = JSON.readValue(json, HelpFile.class);
    if (file == null) {
      throw new IllegalArgumentException("there is nothing in it");
    }
    return file;
  }

  private HelpLines with(@Nullable HelpLines shipped) {
    if (regions == null && shipped != null) {
      var first = defaultRegion == null ? shipped.defaultRegion() : defaultRegion;
      return new HelpLines(practice, first, shipped.regions());
    }
    if (regions == null || regions.contains(null)) {
      throw new IllegalArgumentException("there is no region");
    }
    if (defaultRegion == null) {
      throw new IllegalArgumentException("defaultRegion is missing");
    }
    return new HelpLines(practice, defaultRegion, regions);
  }

  /** Ours where a bound was passed, else the library's, with the line it stands on. */
  private static String words(JacksonException e) {
    if (e.getCause() instanceof IllegalArgumentException ours) {
      return String.valueOf(ours.getMessage());
    }
    var at = e.getLocation();
    var line = at == null || at.getLineNr() < 0 ? "" : " (line " + at.getLineNr() + ")";
    return e.getOriginalMessage().lines().findFirst().orElse("it is no JSON") + line;
  }
}
