import { afterEach, describe, expect, it, vi } from "vitest";
import { ask, onSignedOut } from "./ask";

const answers = (status: number, body: string | null) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(body, { status })),
  );

afterEach(() => void vi.unstubAllGlobals());

describe("asking the server", () => {
  it("gives what it told, and nothing for 204", async () => {
    answers(200, '{"seat":"s1"}');
    expect(await ask.get("/api/x")).toEqual({ ok: true, value: { seat: "s1" } });
    answers(204, null);
    expect(await ask.post("/api/x")).toEqual({ ok: true, value: undefined });
  });

  it("sends JSON where there is something to say", async () => {
    answers(204, null);
    await ask.post("/api/x", { name: "Jo" });
    await ask.post("/api/y");
    expect(fetch).toHaveBeenNthCalledWith(
      1,
      "/api/x",
      expect.objectContaining({ method: "POST", body: '{"name":"Jo"}', cache: "no-store" }),
    );
    expect(vi.mocked(fetch).mock.calls[1]?.[1]).not.toHaveProperty("body");
  });

  it("shows the server's words as they are", async () => {
    answers(409, '{"rule":"signInNameTaken","words":"Somebody has this name."}');
    const refused = { ok: false, status: 409, rule: "signInNameTaken", words: "Somebody has this name." };
    expect(await ask.get("/api/x")).toEqual(refused);
  });

  it("says from when on it is worth trying again", async () => {
    const told = (seconds: string) =>
      vi.stubGlobal(
        "fetch",
        vi.fn(
          async () =>
            new Response('{"rule":"tries","words":"Please wait."}', {
              status: 429,
              headers: { "Retry-After": seconds },
            }),
        ),
      );
    told("300");
    expect(await ask.get("/api/x")).toMatchObject({
      words: expect.stringMatching(/^Please wait\. You can try again from .*\d.*\.$/),
    });
    told("5");
    expect(await ask.get("/api/x")).toMatchObject({ words: "Please wait." });
  });

  it("has words of its own where the server was not reached, or something else answered", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => Promise.reject(new TypeError("Failed to fetch"))),
    );
    expect(await ask.get("/api/x")).toMatchObject({ ok: false, status: 0, rule: "noConnection" });
    answers(502, "<html>Bad gateway</html>");
    expect(await ask.get("/api/x")).toMatchObject({ ok: false, status: 502, rule: "trouble" });
    answers(200, "<html>A captive portal</html>");
    expect(await ask.get("/api/x")).toMatchObject({ ok: false, status: 0 });
  });

  it("tells once that nobody is signed in; a wrong password is no such thing", async () => {
    const signedOut = vi.fn();
    onSignedOut(signedOut);
    answers(401, '{"rule":"signIn","words":"Please sign in."}');
    await ask.get("/api/me");
    expect(signedOut).toHaveBeenCalledOnce();
    answers(401, '{"rule":"wrong","words":"Name or password are not right."}');
    await ask.post("/api/sign-in", {});
    expect(signedOut).toHaveBeenCalledOnce();
  });
});
