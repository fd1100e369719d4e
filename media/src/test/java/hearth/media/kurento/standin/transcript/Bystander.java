package hearth.media.kurento.standin.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hearth.media.kurento.standin.Client;
import java.net.URI;

/** Another client with its own session and connection, which a recording mentions. */
final class Bystander {
  private final Client client;

  Bystander(URI url) {
    client = new Client(url);
  }

  /** Wires two endpoints, and returns when all that this raises was told or lost. */
  void wires(String source, String sink) {
    client.send(
        """
        {"id":1,"jsonrpc":"2.0","method":"invoke","params":{"object":"%s","operation":"connect",
        "operationParams":{"sink":"%s"}}}\
        """
            .formatted(source, sink));
    // It is answered 50 ms later, by the same loop.
    client.send(
        """
        {"id":2,"jsonrpc":"2.0","method":"invoke","params":{"object":"manager_ServerManager",
        "operation":"getUsedCpu","operationParams":{"interval":50}}}\
        """);
    await().until(() -> client.replies().size() == 2);
    assertThat(client.replies()).allMatch(reply -> reply.has("result"));
  }
}
