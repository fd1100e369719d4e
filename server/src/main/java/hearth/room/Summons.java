package hearth.room;

import hearth.practice.SessionId;
import hearth.room.Contact.News;
import hearth.session.Event;
import hearth.session.VigilEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the practice's contact of one room, once what it is told of is durable. */
record Summons(SessionId session, Contact contact) {
  private static final Logger LOG = LoggerFactory.getLogger(Summons.class);

  void heard(Event.Recorded recorded) {
    if (recorded.event() instanceof VigilEvent.HoldingBegan) {
      tell(new News(Contact.What.HOLDING, session, recorded.at()));
    } else if (recorded.event() instanceof VigilEvent.ClosedUnattended) {
      tell(new News(Contact.What.CLOSED, session, recorded.at()));
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
