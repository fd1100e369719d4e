package hearth.media.kurento.server;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kurento.client.Tag;

/**
 * Whose a pipeline is, as its tags say.
 *
 * @param name the same after a restart of this process
 * @param life of this process, made anew at each start
 */
record Owner(String name, String life) {
  static final String NAME = "hearth-owner";
  static final String LIFE = "hearth-life";
  static final String SESSION = "hearth-session";

  /** Of one attempt to make a pipeline. */
  static final String BIRTH = "hearth-birth";

  static Owner of(String name) {
    return new Owner(name, UUID.randomUUID().toString());
  }

  /** Whether this owner made it, in this life or in an earlier one. */
  boolean owns(List<Tag> tags) {
    return tags.stream().anyMatch(tag -> NAME.equals(tag.getKey()) && name.equals(tag.getValue()));
  }

  /** The attempt that made it; null where it does not say. */
  static @Nullable String birth(List<Tag> tags) {
    return tags.stream()
        .filter(tag -> BIRTH.equals(tag.getKey()))
        .map(Tag::getValue)
        .findFirst()
        .orElse(null);
  }
}
