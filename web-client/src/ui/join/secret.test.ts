import { describe, expect, it, vi } from "vitest";
import { type Place, takeSecret } from "./secret";

function place(pathname: string, hash: string) {
  let changed: () => void = () => undefined;
  const location = { pathname, hash, reload: vi.fn() };
  const replaceState = vi.fn((_data: unknown, _unused: string, url: string) => {
    Object.assign(location, { pathname: url, hash: "" });
  });
  const page: Place = {
    location,
    history: { replaceState },
    addEventListener: (_type, listener) => {
      changed = listener;
    },
  };
  const open = (link: string) => {
    location.hash = link;
    changed();
  };
  return { page, location, replaceState, open };
}

describe("the secret of a link", () => {
  it.each(["/join", "/set-up"])("leaves the address bar and the history of %s", (path) => {
    const { page, location, replaceState } = place(path, "#sesame");
    expect(takeSecret(page)).toBe("sesame");
    expect(location).toMatchObject({ pathname: path, hash: "" });
    expect(replaceState).toHaveBeenCalledOnce();
  });

  it("is taken as well from a link that is opened over another", () => {
    const { page, location, open } = place("/join", "");
    expect(takeSecret(page)).toBe("");
    open("#sesame");
    expect(location.reload).toHaveBeenCalledOnce();
  });

  it("is looked for nowhere else", () => {
    const { page, location, replaceState, open } = place("/s/s4", "#top");
    expect(takeSecret(page)).toBe("");
    open("#end");
    expect(replaceState).not.toHaveBeenCalled();
    expect(location.reload).not.toHaveBeenCalled();
  });
});
