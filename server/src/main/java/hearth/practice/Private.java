package hearth.practice;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Content that belongs to a person or a group: plain in rules and views, sealed in the journal, and
 * erased when its key is destroyed.
 *
 * @param owner whose it is: the branch of the key tree that seals it
 * @param kind the leaf of the key tree that seals it
 * @param value the content; null once erased
 */
public record Private<T>(Owner owner, Kind kind, @Nullable T value) {
  /**
   * What sort of content, each under a key of its own, so that one kind can be forgotten alone.
   * What the practice writes for everybody, its agreement and the scenes of its library, is
   * nobody's and of no kind: it stands in the journal as it is.
   */
  public enum Kind {
    NAME,
    SIGNATURE,
    ATTESTATION,
    CHECK_IN,
    AGENDA,
    CHAT,
    SCENE,
    NOTE
  }

  public static <T> Private<T> of(Owner owner, Kind kind, T value) {
    return new Private<>(owner, kind, value);
  }

  /** The content, or this word for what was erased. */
  public T or(T erased) {
    return value == null ? erased : value;
  }

  /** Something derived from the content, or this word for what was erased. */
  public <R> R map(Function<T, R> derive, R erased) {
    return value == null ? erased : derive.apply(value);
  }

  /** Never the content: a log line that prints a command by accident tells nothing. */
  @Override
  public String toString() {
    return "Private[" + owner.text() + " " + kind + (value == null ? " erased]" : "]");
  }
}
