package hearth.media.fake;

import hearth.media.LinkId;
import hearth.media.MemberId;
import hearth.media.Quality;
import hearth.media.SlotId;
import hearth.media.Source;

/**
 * One packet that reached a receiver.
 *
 * @param quality the lower of what the plan grants and what the receiver prefers
 */
public record Delivery(
    LinkId link, SlotId slot, MemberId from, Source source, Quality quality, String packet) {}
