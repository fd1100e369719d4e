package hearth.media.kurento.standin;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A client's session; it outlives its connections. */
final class Session {
  private static final int REPLIES_KEPT = 1000;

  private final String id;
  private final Set<String> objects = new HashSet<>();
  private final Map<JsonNode, JsonNode> replies =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<JsonNode, JsonNode> eldest) {
          return size() > REPLIES_KEPT;
        }
      };
  private @Nullable Connection connection;

  Session(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** What lives at least as long as this session, unless it is released. */
  Set<String> objects() {
    return objects;
  }

  /** Each reply by its request's id: an id that comes again gets the same again. */
  Map<JsonNode, JsonNode> replies() {
    return replies;
  }

  /** Where its events go; null while it has none, and then they are lost. */
  @Nullable Connection connection() {
    return connection;
  }

  void connection(@Nullable Connection now) {
    connection = now;
  }
}
