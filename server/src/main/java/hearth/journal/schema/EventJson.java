package hearth.journal.schema;

import hearth.json.Nullness;
import hearth.practice.AccountId;
import hearth.practice.GroupId;
import hearth.practice.Owner;
import hearth.practice.Person;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How events look as JSON: ids are texts, times ISO 8601, and nothing is guessed on reading. */
final class EventJson {
  private EventJson() {}

  /** For events: private fields are sealed and opened at the {@link Place} given as attribute. */
  static JsonMapper mapper() {
    var contents = strict().addModule(ids()).build();
    var sealing = ids().addSerializer(new PrivateWriter(contents));
    sealing.addDeserializer(Private.class, new PrivateReader(contents));
    return strict().addModule(sealing).build();
  }

  private static JsonMapper.Builder strict() {
    return JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        // So that a broken seal comes out as what it is.
        .disable(DeserializationFeature.WRAP_EXCEPTIONS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .annotationIntrospector(
            AnnotationIntrospector.pair(new Nullness(), new JacksonAnnotationIntrospector()));
  }

  private static SimpleModule ids() {
    var module = new SimpleModule();
    id(module, SeatId.class, SeatId::value, SeatId::new);
    id(module, AccountId.class, AccountId::value, AccountId::new);
    id(module, Person.class, Person::text, Person::of);
    id(module, Owner.class, Owner::text, Owner::of);
    id(module, SessionId.class, SessionId::value, SessionId::new);
    id(module, GroupId.class, GroupId::value, GroupId::new);
    return module;
  }

  private static <T> void id(
      SimpleModule module, Class<T> type, Function<T, String> text, Function<String, T> made) {
    module.addSerializer(
        new StdSerializer<T>(type) {
          @Override
          public void serialize(T id, JsonGenerator out, SerializationContext context) {
            out.writeString(text.apply(id));
          }
        });
    module.addDeserializer(
        type,
        new StdDeserializer<T>(type) {
          @Override
          public T deserialize(JsonParser in, DeserializationContext context) {
            return made.apply(context.readValue(in, String.class));
          }
        });
  }
}
