package hearth.media.contract;

import hearth.media.SlotId;
import hearth.media.Source;

/**
 * One packet that reached a browser: the words its publisher put in, and the slot it came out of.
 */
public record Played(SlotId slot, Source source, String words) {}
