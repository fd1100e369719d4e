package hearth.media;

/**
 * One source of one member, granted to one receiver.
 *
 * @param max the best picture granted; without meaning for sound
 */
public record Feed(MemberId from, Source source, Quality max) {}
