package hearth.channel;

import hearth.channel.wire.ServerMessage;
import hearth.media.IceCandidate;
import hearth.media.LinkId;
import hearth.media.LinkSpec;
import hearth.media.Picture;
import hearth.media.SlotId;
import hearth.practice.SeatId;
import hearth.practice.SessionId;
import hearth.room.Farewell;
import hearth.room.IceServer;
import hearth.room.Refusal;
import hearth.room.Viewer;
import hearth.session.FeedName;
import hearth.session.Feeds;
import hearth.session.View;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a room says to one window, on the wire. */
final class WireViewer implements Viewer {
  private final Socket socket;
  private final Greeting greeting;
  private @Nullable View last;
  private long seq;

  WireViewer(Socket socket, Greeting greeting) {
    this.socket = socket;
    this.greeting = greeting;
  }

  @Override
  public void welcome(SeatId seat, SessionId session) {
    greeting.welcomed();
    last = null;
    socket.send(new ServerMessage.Welcome(Limits.PROTOCOL, seat, session));
  }

  @Override
  public void turnedAway(String id, Refusal refusal) {
    greeting.turnedAway();
    refused(id, refusal);
  }

  @Override
  public void show(View view, Instant now) {
    var before = last;
    last = view;
    if (!view.equals(before)) {
      var sections = Sections.changed(before == null ? null : before.sections(), view.sections());
      socket.send(new ServerMessage.ViewChanged(++seq, view.stage(), sections, now));
    }
  }

  @Override
  public void done(String id) {
    socket.send(new ServerMessage.Done(id));
  }

  @Override
  public void refused(String id, Refusal refusal) {
    socket.send(new ServerMessage.Refused(id, refusal.rule(), refusal.words()));
  }

  @Override
  public void links(long fence, List<LinkSpec> links, boolean levels, List<IceServer> iceServers) {
    socket.send(
        new ServerMessage.Links(
            fence,
            links.stream().map(WireViewer::link).toList(),
            levels,
            iceServers.stream().map(WireViewer::iceServer).toList(),
            iceServers.stream().anyMatch(IceServer::only)));
  }

  private static ServerMessage.IceServer iceServer(IceServer ice) {
    return new ServerMessage.IceServer(ice.urls(), ice.username(), ice.credential());
  }

  private static ServerMessage.Link link(LinkSpec link) {
    return new ServerMessage.Link(
        link.id().value(), link.publishes(), link.slots().stream().map(SlotId::index).toList());
  }

  @Override
  public void picture(Picture picture) {
    socket.send(
        new ServerMessage.Picture(
            picture.height(), picture.framesPerSecond(), picture.bitsPerSecond()));
  }

  @Override
  public void answer(String id, long fence, LinkId link, String sdp) {
    socket.send(new ServerMessage.Answer(id, fence, link.value(), sdp));
  }

  @Override
  public void candidate(long fence, LinkId link, IceCandidate candidate) {
    socket.send(
        new ServerMessage.Candidate(
            fence, link.value(), candidate.candidate(), candidate.mid(), candidate.mLineIndex()));
  }

  @Override
  public void slots(long version, List<Playing> playing) {
    socket.send(
        new ServerMessage.Slots(
            version,
            playing.stream()
                .map(p -> new ServerMessage.Slot(p.slot(), p.seat(), p.microphone(), p.camera()))
                .toList()));
  }

  @Override
  public void levels(List<Speaking> speaking) {
    socket.send(
        new ServerMessage.Levels(
            speaking.stream().map(s -> new ServerMessage.Level(s.seat(), s.dBov())).toList()));
  }

  @Override
  public void feed(FeedName name, boolean whole, List<Feeds.Line> lines) {
    socket.send(new ServerMessage.Feed(name, whole, lines.stream().map(WireViewer::line).toList()));
  }

  private static ServerMessage.Line line(Feeds.Line line) {
    return new ServerMessage.Line(
        line.line(), line.from(), line.name(), line.with(), line.at(), line.text());
  }

  @Override
  public void shares(boolean measured, List<Share> shares) {
    socket.send(
        new ServerMessage.Shares(
            measured,
            shares.stream().map(s -> new ServerMessage.Share(s.seat(), s.seconds())).toList()));
  }

  @Override
  public void voices(List<SeatId> seats) {
    socket.send(new ServerMessage.Voices(seats));
  }

  @Override
  public void warmth(SeatId seat) {
    socket.send(new ServerMessage.Warmth(seat));
  }

  @Override
  public void networks(List<Network> networks) {
    socket.send(
        new ServerMessage.Networks(
            networks.stream().map(n -> new ServerMessage.NetworkOf(n.seat(), n.state())).toList()));
  }

  @Override
  public void farewell(Farewell why) {
    socket.close(
        switch (why) {
          case TAKEN_OVER -> CloseCode.TAKEN_OVER;
          case ENDED -> CloseCode.ENDED;
          case LEFT -> CloseCode.LEFT;
          case REMOVED -> CloseCode.REMOVED;
          case NOT_WELCOMED -> CloseCode.NOT_UNDERSTOOD;
          case FAULT -> CloseCode.FAULT;
        },
        "");
  }
}
