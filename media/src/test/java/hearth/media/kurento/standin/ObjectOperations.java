package hearth.media.kurento.standin;

import tools.jackson.databind.JsonNode;

/** What every object can do. */
final class ObjectOperations {
  private ObjectOperations() {}

  static JsonNode invoke(MediaObject object, String operation, Params params) {
    return switch (operation) {
      case "getName" -> Json.text(object.name());
      case "setName" -> {
        object.name(params.text("name"));
        yield Json.nothing();
      }
      case "addTag" -> {
        object.tags().put(params.text("key"), params.text("value"));
        yield Json.nothing();
      }
      case "removeTag" -> {
        object.tags().remove(params.text("key"));
        yield Json.nothing();
      }
      case "getTag" -> tag(object, params.text("key"));
      case "getTags" -> object.tagList();
      case "setSendTagsInEvents" -> {
        object.tagsInEvents(params.truth("sendTagsInEvents"));
        yield Json.nothing();
      }
      case "getSendTagsInEvents" -> Json.truth(object.tagsInEvents());
      case "getCreationTime" -> Json.number(object.created());
      case "getParent" -> parent(object);
      case "getMediaPipeline" ->
          Json.text(object instanceof Endpoint endpoint ? endpoint.pipeline().id() : object.id());
      case "getChildren", "getChilds" -> children(object);
      default -> Properties.invoke(object, operation, params);
    };
  }

  private static JsonNode parent(MediaObject object) {
    MediaObject parent = object.parent();
    return parent == null ? Json.nothing() : Json.text(parent.id());
  }

  private static JsonNode tag(MediaObject object, String key) {
    String value = object.tags().get(key);
    if (value == null) {
      throw new Refusal(40110, "MEDIA_OBJECT_TAG_KEY_NOT_FOUND", "Tag key not found");
    }
    return Json.text(value);
  }

  private static JsonNode children(MediaObject object) {
    return object instanceof Pipeline pipeline
        ? Json.texts(pipeline.children().stream().map(MediaObject::id).toList())
        : Json.array();
  }
}
