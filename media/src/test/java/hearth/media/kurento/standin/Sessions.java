package hearth.media.kurento.standin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All sessions of one life of the server. */
final class Sessions {
  private final Map<String, Session> byId = new LinkedHashMap<>();

  /**
   * The session of a request. The server is lax: an unknown id makes a session of that id, and none
   * means the one last used on this connection.
   */
  Session of(@Nullable String named, Connection connection) {
    String last = connection.session();
    String id = named != null ? named : last != null ? last : UUID.randomUUID().toString();
    Session session = byId.computeIfAbsent(id, Session::new);
    session.connection(connection);
    connection.use(id);
    return session;
  }

  @Nullable Session find(@Nullable String id) {
    return id == null ? null : byId.get(id);
  }

  /** It has no name, and holds what anybody has listed. */
  Session listed() {
    return byId.computeIfAbsent("", Session::new);
  }

  void forget(String id) {
    byId.remove(id);
  }

  /** Its sessions stay, and hear nothing. */
  void closed(Connection connection) {
    for (Session session : byId.values()) {
      if (session.connection() == connection) {
        session.connection(null);
      }
    }
  }

  boolean anyHolds(String object) {
    return byId.values().stream().anyMatch(session -> session.objects().contains(object));
  }

  List<String> ids() {
    return byId.keySet().stream().filter(id -> !id.isEmpty()).toList();
  }
}
