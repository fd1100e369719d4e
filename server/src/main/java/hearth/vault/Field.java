package hearth.vault;

import hearth.practice.Owner;
import hearth.practice.Private;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Where one private value stands: it opens there and nowhere else.
 *
 * @param stream its journal stream, which is also the scope of its key
 * @param seq of its record in the stream
 * @param path of its field in the record, as a JSON pointer (RFC 6901)
 */
public record Field(Owner owner, Private.Kind kind, String stream, long seq, String path) {
  /** Additional data of the seal: each part as length (2 bytes, big-endian) and UTF-8; seq as 8. */
  byte[] additionalData() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(owner.text());
      out.writeUTF(kind.name());
      out.writeUTF(stream);
      out.writeLong(seq);
      out.writeUTF(path);
    } catch (IOException e) {
      throw new UncheckedIOException("a field's name has a bound", e);
    }
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return stream + "#" + seq + path;
  }
}
