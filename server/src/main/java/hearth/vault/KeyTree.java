package hearth.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearth.practice.Owner;
import hearth.practice.Private;
import org.jspecify.annotations.Nullable;

/**
 * Data keys as a tree: practice → person or group → (kind, stream). Each is random, is kept in the
 * registry wrapped by the one above, and once destroyed stays so: its entry says that it was there,
 * so that a key which is merely missing is never taken for one that was destroyed.
 */
final class KeyTree {
  private static final String KIND = "key";
  private static final String DESTROYED = "destroyed";

  private final byte[] root;
  private final Registry registry;

  KeyTree(byte[] root, Registry registry) {
    this.root = root;
    this.registry = registry;
  }

  /** The leaf's key, made when it is new; null when it or its person's was destroyed. */
  byte @Nullable [] forSealing(Field field) {
    var person = findOrMake(root, person(field.owner()));
    return person == null ? null : findOrMake(person, leaf(field));
  }

  /**
   * The leaf's key; null when it or its person's was destroyed.
   *
   * @throws SealBroken when there has never been one
   */
  byte @Nullable [] forOpening(Field field) {
    var person = find(root, person(field.owner()));
    return person == null ? null : find(person, leaf(field));
  }

  /** Everything of this person. */
  void destroy(Owner owner) {
    destroyOne(person(owner));
    destroyAll("leaf/" + owner.text() + "/");
  }

  /** This kind of content of this person, in every stream so far. */
  void destroy(Owner owner, Private.Kind kind) {
    destroyAll("leaf/" + owner.text() + "/" + kind.name() + "/");
  }

  /** This kind of content of this person in this stream. */
  void destroy(Owner owner, Private.Kind kind, String stream) {
    destroyOne(leaf(owner, kind, stream));
  }

  /** Until this returns, the registry's files may still hold what was destroyed. */
  void forget() {
    registry.forget();
  }

  private byte @Nullable [] findOrMake(byte[] parent, String id) {
    var entry = registry.get(KIND, id);
    if (entry == null) {
      var key = Seal.newKey();
      var wrapped = Seal.close(parent, id.getBytes(UTF_8), key);
      if (registry.put(KIND, id, Registry.ABSENT, wrapped) != Registry.ABSENT) {
        return key;
      }
    }
    return find(parent, id); // Perhaps of another thread that was first.
  }

  private byte @Nullable [] find(byte[] parent, String id) {
    var entry = registry.get(KIND, id);
    if (entry == null) {
      throw new SealBroken(
          "the registry has no key " + id + ": is it older than the journal?", null);
    }
    if (entry.value().equals(DESTROYED)) {
      return null;
    }
    return Seal.open(parent, id.getBytes(UTF_8), entry.value(), "the key " + id);
  }

  private void destroyAll(String prefix) {
    var after = "";
    while (true) {
      var page = registry.list(KIND, prefix, after, Registry.MAX_PAGE);
      if (page.isEmpty()) {
        return;
      }
      page.forEach(entry -> destroyOne(entry.id()));
      after = page.getLast().id();
    }
  }

  /** Who made or changed it in between loses: the loop ends with a destroyed entry. */
  private void destroyOne(String id) {
    long version;
    do {
      var entry = registry.get(KIND, id);
      if (entry != null && entry.value().equals(DESTROYED)) {
        return;
      }
      version = entry == null ? Registry.ABSENT : entry.version();
    } while (registry.put(KIND, id, version, DESTROYED) == Registry.ABSENT);
  }

  private static String person(Owner owner) {
    return "person/" + owner.text();
  }

  private static String leaf(Field field) {
    return leaf(field.owner(), field.kind(), field.stream());
  }

  private static String leaf(Owner owner, Private.Kind kind, String stream) {
    return "leaf/" + owner.text() + "/" + kind.name() + "/" + stream;
  }
}
