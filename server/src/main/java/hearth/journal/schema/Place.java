package hearth.journal.schema;

import hearth.journal.StreamId;
import hearth.practice.Private;
import hearth.vault.Field;
import hearth.vault.Vault;

/** The record that is being written or read, for the private fields in it. */
record Place(Vault vault, StreamId stream, long seq) {
  Field field(Private<?> owned, String path) {
    return new Field(owned.owner(), owned.kind(), stream.value(), seq, path);
  }
}
