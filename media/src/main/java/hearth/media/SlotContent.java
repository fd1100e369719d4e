package hearth.media;

/**
 * What one slot plays now.
 *
 * @param microphone whether sound of {@code from} is granted here
 * @param camera whether the picture of {@code from} is granted here
 */
public record SlotContent(MemberId from, boolean microphone, boolean camera) {}
