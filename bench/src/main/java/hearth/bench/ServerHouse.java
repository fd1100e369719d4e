package hearth.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The whole server, moved by a therapist's commands on her channel. */
final class ServerHouse implements House {
  private static final int LIMIT_SECONDS = 10;

  private final ServerProcess server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final FirstPackets firsts = new FirstPackets();
  private final List<Member> members = new ArrayList<>();
  private final List<Client> clients = new ArrayList<>();
  private final Line therapist;
  private Seating now = first();
  private int round;
  private CompletableFuture<JsonNode> asked = new CompletableFuture<>();

  private ServerHouse(ServerProcess server) throws IOException, InterruptedException {
    this.server = server;
    this.therapist = Line.join(http, server.therapist(), server.session(), _ -> {});
  }

  static ServerHouse open(String... options) throws IOException, InterruptedException {
    ServerHouse house = new ServerHouse(ServerProcess.start(options));
    house.begin();
    return house;
  }

  private void begin() throws IOException, InterruptedException {
    therapist.walkIn();
    therapist.must("startSession", Map.of());
    for (String link : server.members()) {
      Member member = new Member(members.size(), firsts, http, link, server.session());
      members.add(member);
      member.line().walkIn();
    }
    therapist.must("admitAll", Map.of());
    for (Member member : members) {
      clients.add(member.talk());
    }
    openScenes();
  }

  /** Everybody is a double: who would only watch sends nothing. */
  private void openScenes() {
    therapist.must("arrange", Map.of("kind", "breakouts", "how", "byHand", "size", 3));
    for (int person = 0; person < members.size(); person++) {
      place(person).join();
    }
    therapist.must(
        "setScene",
        Map.of(
            "title", "A call", "situation", "By telephone.", "aim", "Ask.", "prompts", List.of()));
    therapist.must("setSceneMinutes", Map.of("minutes", 60));
    therapist.must("showParts", Map.of());
    therapist.must("openScenes", Map.of());
  }

  private CompletableFuture<JsonNode> place(int person) {
    String breakout = Integer.toString(now.rooms().get(person) + 1);
    String seat = members.get(person).line().seat();
    return therapist.ask("place", Map.of("seat", seat, "breakout", breakout, "part", "double"));
  }

  @Override
  public String name() {
    return "the whole server";
  }

  @Override
  public FirstPackets firsts() {
    return firsts;
  }

  @Override
  public Seating first() {
    return Seating.round(0);
  }

  /** One after the other, as a therapist moves people. */
  @Override
  public Seating next(Seating now) {
    if (now.equals(Seating.round(round))) {
      round++;
    }
    return now.stepTo(Seating.round(round));
  }

  @Override
  public void move(Seating next) {
    int moved =
        IntStream.range(0, Seating.PEOPLE)
            .filter(person -> !next.rooms().get(person).equals(now.rooms().get(person)))
            .findFirst()
            .orElseThrow();
    now = next;
    asked = place(moved);
  }

  @Override
  public void settle() {
    JsonNode answer = asked.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
    if (!answer.get("type").asString().equals("done")) {
      throw new IllegalStateException("place: " + answer);
    }
  }

  @Override
  public void close() {
    clients.forEach(Client::close);
    members.forEach(Member::close);
    therapist.close();
    http.close();
    server.close();
  }
}
