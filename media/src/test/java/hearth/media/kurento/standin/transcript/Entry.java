package hearth.media.kurento.standin.transcript;

import tools.jackson.databind.JsonNode;

/** One line of a recording. */
sealed interface Entry {
  /** The client sent a frame. */
  record Sent(int connection, JsonNode frame) implements Entry {}

  /** The client sent what is no JSON. */
  record Garbage(int connection, String text) implements Entry {}

  /** The server replied. */
  record Reply(int connection, JsonNode frame) implements Entry {}

  /** The server told something. */
  record Event(int connection, JsonNode value) implements Entry {
    String object() {
      return value.get("object").stringValue();
    }

    String type() {
      return value.get("type").stringValue();
    }
  }

  /** What somebody did. */
  record Note(String text) implements Entry {}
}
