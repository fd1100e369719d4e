package hearth.media.kurento.server;

import com.google.gson.JsonElement;
import hearth.media.kurento.server.MediaServerFault.Kind;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kurento.client.MediaPipeline;

/**
 * A pipeline made together with the tags that say whose it is, in one frame: if the reply is lost,
 * what stands on the server can be told for ours and released.
 */
final class Birth {
  private final Life life;
  private final String id = UUID.randomUUID().toString();
  private final Transaction transaction = new Transaction();

  Birth(Life life, Owner owner, String tag) {
    this.life = life;
    String pipeline = transaction.create("MediaPipeline");
    tag(pipeline, Owner.NAME, owner.name());
    tag(pipeline, Owner.LIFE, owner.life());
    tag(pipeline, Owner.BIRTH, id);
    tag(pipeline, Owner.SESSION, tag);
    transaction.invoke(pipeline, "setName", "name", "hearth " + tag);
  }

  private void tag(String pipeline, String key, String value) {
    transaction.invoke(pipeline, "addTag", "key", key, "value", value);
  }

  /** What its pipeline is tagged with, and no other. */
  String id() {
    return id;
  }

  CompletableFuture<MediaPipeline> made(Patient patient) {
    return transaction
        .commit(life, patient, "create MediaPipeline", this::drop)
        .thenApply(this::whole);
  }

  private MediaPipeline whole(JsonElement reply) {
    try {
      transaction.check(reply);
    } catch (MediaServerFault e) {
      // The call itself succeeded: what was wrong inside, only this knows.
      life.failed(e);
      drop(reply);
      throw e;
    }
    MediaPipeline made = object(reply);
    if (made == null) {
      throw new MediaServerFault(Kind.REFUSED, "create MediaPipeline: no id");
    }
    return made;
  }

  private void drop(JsonElement reply) {
    MediaPipeline made = object(reply);
    if (made != null) {
      life.releases.drop(made);
    }
  }

  private @Nullable MediaPipeline object(JsonElement reply) {
    String made = Transaction.first(reply);
    return made == null ? null : life.client().getById(made, MediaPipeline.class);
  }
}
