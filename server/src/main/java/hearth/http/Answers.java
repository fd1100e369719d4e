package hearth.http;

import hearth.json.Nullness;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** JSON over HTTP: read strictly and within a bound, written with no cache. */
final class Answers {
  /** The longest body that is read, in bytes, where a route names no other bound. */
  static final int MAX_BODY = 1024;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .annotationIntrospector(
              AnnotationIntrospector.pair(new Nullness(), new JacksonAnnotationIntrospector()))
          .build();

  /** Why something was not done, in words for a person. */
  record Refusal(String rule, String words) {}

  private Answers() {}

  /** The body as this record, or null when it is anything else. */
  static <T> @Nullable T read(HttpServletRequest request, Class<T> type, int max)
      throws IOException {
    var contentType = request.getContentType();
    if (contentType == null || !contentType.split(";", 2)[0].strip().equals("application/json")) {
      return null;
    }
    var body = request.getInputStream().readNBytes(max + 1);
    if (body.length > max) {
      return null;
    }
    try {
      return MAPPER.readValue(body, type);
    } catch (JacksonException e) {
      return null;
    }
  }

  static byte[] bytes(Object record) {
    return MAPPER.writeValueAsString(record).getBytes(StandardCharsets.UTF_8);
  }

  static void write(HttpServletResponse response, int status, Object record) throws IOException {
    var body = bytes(record);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  static void refuse(HttpServletResponse response, int status, String rule, String words)
      throws IOException {
    write(response, status, new Refusal(rule, words));
  }
}
