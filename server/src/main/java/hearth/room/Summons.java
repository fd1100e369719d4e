package hearth.room;

import hearth.practice.SessionId;
import hearth.room.Contact.News;
import hearth.session.CareEvent;
import hearth.session.Event;
import hearth.session.Room;
import hearth.session.VigilEvent;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the practice's contact of one room, once what it is told of is durable. On the room's
 * thread.
 */
final class Summons {
  private static final Logger LOG = LoggerFactory.getLogger(Summons.class);

  /** Who presses again and again is told of once. */
  private static final Duration REST = Duration.ofMinutes(1);

  private final SessionId session;
  private final Contact contact;
  private Instant toldOfNeed = Instant.EPOCH;

  Summons(SessionId session, Contact contact) {
    this.session = session;
    this.contact = contact;
  }

  /** This has happened, and {@code room} is what has come of it. */
  void heard(Event.Recorded recorded, Room room) {
    var at = recorded.at();
    switch (recorded.event()) {
      case VigilEvent.HoldingBegan _ -> tell(new News(Contact.What.HOLDING, session, at));
      case VigilEvent.ClosedUnattended _ -> tell(new News(Contact.What.CLOSED, session, at));
      case CareEvent.SafetyFlagRaised _, CareEvent.FlagSaidAgain _, CareEvent.SupportCalled _ -> {
        if (!room.attended() && !at.isBefore(toldOfNeed.plus(REST))) {
          toldOfNeed = at;
          tell(new News(Contact.What.IN_NEED, session, at));
        }
      }
      default -> {}
    }
  }

  /** A contact that fails must not keep the room from going on. */
  private void tell(News news) {
    try {
      contact.tell(news);
    } catch (RuntimeException e) {
      LOG.error("session {}: the contact was not told of {}", session, news.what(), e);
    }
  }
}
