package hearth.session;

/** One of the things a room is made of. */
sealed interface Part
    permits People,
        Course,
        Holds,
        Hands,
        Answered,
        Turns,
        Agenda,
        Care,
        Retreat,
        Spotlight,
        Studio,
        Words,
        Vigil {}
