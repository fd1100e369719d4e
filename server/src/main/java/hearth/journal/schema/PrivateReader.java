package hearth.journal.schema;

import static java.util.Objects.requireNonNull;

import hearth.practice.Owner;
import hearth.practice.Private;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Opens what {@link PrivateWriter} sealed; erased content comes as a null value. */
final class PrivateReader extends StdDeserializer<Private<?>> {
  private final JsonMapper contents;
  private final @Nullable JavaType type;

  PrivateReader(JsonMapper contents) {
    this(contents, null);
  }

  private PrivateReader(JsonMapper contents, @Nullable JavaType type) {
    super(Private.class);
    this.contents = contents;
    this.type = type;
  }

  /** What is inside is known by the field that holds it. */
  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return new PrivateReader(contents, context.getContextualType().containedType(0));
  }

  @Override
  public Private<?> deserialize(JsonParser in, DeserializationContext context) {
    var place = (Place) requireNonNull(context.getAttribute(Place.class));
    var path = in.streamReadContext().getParent().pathAsPointer().toString();
    var stored = context.readValue(in, Sealed.class);
    var erased = new Private<>(stored.owner, stored.kind, null);
    if (stored.sealed == null) {
      return erased;
    }
    var content = place.vault().open(place.field(erased, path), stored.sealed);
    if (content == null) {
      return erased;
    }
    return Private.of(stored.owner, stored.kind, contents.readValue(content, requireNonNull(type)));
  }

  record Sealed(Owner owner, Private.Kind kind, @Nullable String sealed) {}
}
