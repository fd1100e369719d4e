package hearth.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One file of the web client, as it is sent. */
final class Asset {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", "text/plain;charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("woff2", "font/woff2"));

  final byte[] bytes;

  /** The same, smaller; null where that would gain nothing. */
  final byte @Nullable [] gzip;

  final String type;

  /** Its name holds a hash of its content, so a browser may keep it for ever. */
  final boolean immutable;

  private Asset(byte[] bytes, byte @Nullable [] gzip, String type, boolean immutable) {
    this.bytes = bytes;
    this.gzip = gzip;
    this.type = type;
    this.immutable = immutable;
  }

  /** The name is a path below the client's root. */
  static Asset of(String name, byte[] bytes) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var type = TYPES.getOrDefault(ending, "application/octet-stream");
    var smaller = gzip(bytes);
    return new Asset(
        bytes,
        smaller.length < bytes.length * 9 / 10 ? smaller : null,
        type,
        name.startsWith("assets/"));
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }
}
