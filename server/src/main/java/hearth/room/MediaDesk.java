package hearth.room;

import hearth.media.BadOffer;
import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.Quality;
import hearth.media.SlotId;
import hearth.practice.SessionId;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What windows say to the media plane, let through only for a person of the circle whose links
 * these are. On the room's thread.
 */
final class MediaDesk {
  private static final Logger LOG = LoggerFactory.getLogger(MediaDesk.class);

  private final SessionId session;
  private final Announcements announcements;
  private final MediaDirector director;
  private final Peers peers;
  private final Consumer<Runnable> post;
  private final Tally tally;

  MediaDesk(
      SessionId session,
      Announcements announcements,
      MediaDirector director,
      Peers peers,
      Consumer<Runnable> post,
      Tally tally) {
    this.session = session;
    this.announcements = announcements;
    this.director = director;
    this.peers = peers;
    this.post = post;
    this.tally = tally;
  }

  void offer(Viewer viewer, String id, long fence, LinkId link, String sdp) {
    var peer = peer(viewer);
    if (peer == null) {
      refuse(viewer, id, Refusal.NO_LINK);
    } else if (peer.fence != fence || !peer.has(link)) {
      refuse(viewer, id, Refusal.OLD_LINK);
    } else {
      peer.media
          .offer(link, sdp)
          .whenComplete(
              (answer, failed) ->
                  post.accept(() -> answer(viewer, id, peer, link, answer, failed)));
    }
  }

  private void answer(
      Viewer viewer,
      String id,
      Peer peer,
      LinkId link,
      @Nullable String answer,
      @Nullable Throwable failed) {
    if (peer(viewer) != peer || !peer.has(link)) {
      refuse(viewer, id, Refusal.OLD_LINK);
    } else if (answer != null) {
      viewer.answer(id, peer.fence, link, answer);
    } else {
      var why = failed instanceof CompletionException ? failed.getCause() : failed;
      if (why instanceof BadOffer bad) {
        LOG.info("session {}: an offer of {}: {}", session, peer.member, bad.getMessage());
      } else {
        LOG.error("session {}: an offer of {} failed", session, peer.member, why);
      }
      refuse(viewer, id, Refusal.BAD_OFFER);
    }
  }

  void relink(Viewer viewer, String id) {
    var window = announcements.announced().of(viewer);
    if (window == null) {
      viewer.farewell(Farewell.NOT_WELCOMED);
    } else if (director.relink(window.seat(), () -> viewer.done(id))) {
      return;
    } else {
      refuse(viewer, id, Refusal.NO_LINK);
    }
  }

  void candidate(Viewer viewer, long fence, LinkId link, IceCandidate candidate) {
    var peer = peer(viewer);
    if (peer != null && peer.fence == fence && peer.has(link)) {
      peer.media.candidate(link, candidate);
    } else {
      tally.dropped("candidate-without-link");
    }
  }

  void prefer(Viewer viewer, SlotId slot, Quality quality) {
    var peer = peer(viewer);
    if (peer != null) {
      peer.media.prefer(slot, quality);
    } else {
      tally.dropped("prefer-without-link");
    }
  }

  void level(Viewer viewer, int dBov) {
    var peer = peer(viewer);
    if (peer != null) {
      peer.media.level(dBov);
    } else {
      tally.dropped("level-without-link");
    }
  }

  /** Counts a message that found no room in the mailbox. */
  void dropped(boolean taken) {
    if (!taken) {
      tally.dropped("mailbox");
    }
  }

  private void refuse(Viewer viewer, String id, Refusal refusal) {
    tally.refused(refusal.rule());
    viewer.refused(id, refusal);
  }

  /** The links of this window and of no other. */
  private @Nullable Peer peer(Viewer viewer) {
    var window = announcements.announced().of(viewer);
    var peer = window == null ? null : peers.of(window.seat());
    return peer != null && viewer.equals(peer.told()) ? peer : null;
  }
}
