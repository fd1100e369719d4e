package hearth.http;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The web client's files, read once and held in memory: a request can name no other file. */
final class WebClient {
  private static final String ROOT = "static/";
  private static final String PAGE = "index.html";

  /** A bound on what a faulty build may take up. */
  private static final int MAX_FILES = 500;

  private final Map<String, Asset> assets;

  private WebClient(Map<String, Asset> assets) {
    this.assets = Map.copyOf(assets);
  }

  /** From the class path; empty when the web client was left out of the build. */
  static WebClient load() throws IOException {
    var page = WebClient.class.getClassLoader().getResource(ROOT + PAGE);
    if (page == null) {
      return new WebClient(Map.of());
    }
    try {
      return load(page.toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the web client is at an odd place", e);
    }
  }

  private static WebClient load(URI page) throws IOException {
    if (!page.getScheme().equals("jar")) {
      return read(Path.of(page).resolveSibling(""));
    }
    try (var jar = FileSystems.newFileSystem(page, Map.of())) {
      return read(jar.getPath(ROOT));
    }
  }

  private static WebClient read(Path root) throws IOException {
    var assets = new HashMap<String, Asset>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(Files::isRegularFile).limit(MAX_FILES).toList()) {
        var name = root.relativize(file).toString().replace('\\', '/');
        assets.put(name, Asset.of(name, Files.readAllBytes(file)));
      }
    }
    return new WebClient(assets);
  }

  /** By its path below the root, without a slash in front. */
  @Nullable Asset asset(String name) {
    return assets.get(name);
  }

  /** The one page, whatever its address. */
  @Nullable Asset page() {
    return assets.get(PAGE);
  }
}
