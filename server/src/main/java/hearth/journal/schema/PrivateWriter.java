package hearth.journal.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import hearth.practice.Private;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.StdSerializer;

/** Private content as {@code {"owner", "kind", "sealed"}}; {@code sealed} is null once erased. */
final class PrivateWriter extends StdSerializer<Private<?>> {
  private final JsonMapper contents;

  PrivateWriter(JsonMapper contents) {
    super(Private.class);
    this.contents = contents;
  }

  @Override
  public void serialize(Private<?> owned, JsonGenerator out, SerializationContext context) {
    var place = (Place) requireNonNull(context.getAttribute(Place.class));
    var field = place.field(owned, out.streamWriteContext().pathAsPointer().toString());
    out.writeStartObject();
    out.writeStringProperty("owner", owned.owner().text());
    out.writeStringProperty("kind", owned.kind().name());
    out.writeName("sealed");
    var value = owned.value();
    var sealed =
        value == null
            ? null
            : place.vault().seal(field, contents.writeValueAsString(value).getBytes(UTF_8));
    out.writeString(sealed);
    out.writeEndObject();
  }
}
