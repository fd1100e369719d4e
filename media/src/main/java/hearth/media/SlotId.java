package hearth.media;

/**
 * A place in one browser's layout that plays whatever the plan puts there; counted from 0 within
 * one member.
 */
public record SlotId(int index) {}
