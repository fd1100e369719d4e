package hearth.channel;

import hearth.channel.wire.ClientMessage;
import hearth.channel.wire.ServerMessage;
import hearth.practice.GroupId;
import hearth.practice.Private;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Text ⇄ the records of the protocol. Reading is strict: whatever is not exactly one of our
 * messages is {@link Parsed.Malformed}, and nothing is guessed, filled in or ignored.
 */
public final class Wire {
  private static final JsonMapper MAPPER = mapper();

  private Wire() {}

  /** What a text frame was. */
  public sealed interface Parsed {
    record Understood(ClientMessage message) implements Parsed {}

    /** Not one of our messages; {@code why} is in our own words and repeats nothing sent. */
    record Malformed(String why) implements Parsed {}
  }

  public static Parsed parse(String text) {
    try {
      JsonNode tree = MAPPER.readTree(text);
      String wrong = Shape.wrong(tree);
      if (wrong != null) {
        return new Parsed.Malformed(wrong);
      }
      return new Parsed.Understood(MAPPER.treeToValue(tree, ClientMessage.class));
    } catch (StreamConstraintsException e) {
      return new Parsed.Malformed("too deep or too long");
    } catch (JacksonException e) {
      return new Parsed.Malformed(
          e.getOriginalMessage().startsWith("Duplicate") ? "duplicate key" : "not readable");
    }
  }

  public static String write(ServerMessage message) {
    return MAPPER.writeValueAsString(message);
  }

  private static JsonMapper mapper() {
    var factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxStringLength(Limits.SDP_CHARS)
                    .maxNameLength(Limits.ID_CHARS)
                    .maxNumberLength(Limits.NUMBER_CHARS)
                    .maxDocumentLength(Limits.FRAME_BYTES)
                    .build())
            .build();
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .addModule(ids())
        .build();
  }

  private static SimpleModule ids() {
    var module = new SimpleModule("hearth");
    id(module, SeatId.class, SeatId::new, SeatId::value);
    id(module, SessionId.class, SessionId::new, SessionId::value);
    id(module, GroupId.class, GroupId::new, GroupId::value);
    module.addSerializer(new NeverPrivate());
    return module;
  }

  private static <T> void id(
      SimpleModule module, Class<T> type, Function<String, T> read, Function<T, String> write) {
    module.addDeserializer(
        type,
        new ValueDeserializer<>() {
          @Override
          public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
              return read.apply(parser.getString());
            } catch (IllegalArgumentException e) {
              return context.reportInputMismatch(type, "not an id");
            }
          }
        });
    module.addSerializer(
        type,
        new ValueSerializer<>() {
          @Override
          public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(write.apply(value));
          }
        });
  }

  /** A view opens what its viewer may see; a sealed box on its way to a socket is a bug. */
  private static final class NeverPrivate extends ValueSerializer<Private<?>> {
    @Override
    public void serialize(Private<?> value, JsonGenerator out, SerializationContext context) {
      throw new IllegalStateException("private content must not reach the wire");
    }

    @Override
    @SuppressWarnings("unchecked") // a class literal cannot name Private<?>
    public Class<Private<?>> handledType() {
      return (Class<Private<?>>) (Class<?>) Private.class;
    }
  }
}
