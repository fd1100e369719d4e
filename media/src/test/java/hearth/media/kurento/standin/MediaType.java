package hearth.media.kurento.standin;

import hearth.media.kurento.server.Medium;
import java.util.List;

/** What the server wires one by one; DATA is wired with the rest and carries nothing here. */
enum MediaType {
  AUDIO,
  VIDEO,
  DATA;

  static final List<MediaType> ALL = List.of(values());
  static final List<MediaType> FLOWING = List.of(AUDIO, VIDEO);

  static MediaType of(Medium medium) {
    return switch (medium) {
      case AUDIO -> AUDIO;
      case VIDEO -> VIDEO;
    };
  }

  static MediaType parse(String name) {
    return ALL.stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.marshal("Invalid value for 'MediaType'"));
  }

  Medium medium() {
    return switch (this) {
      case AUDIO -> Medium.AUDIO;
      case VIDEO -> Medium.VIDEO;
      case DATA -> throw new IllegalStateException("data does not flow");
    };
  }
}
