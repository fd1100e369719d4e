import type { IceServer } from "../protocol/messages.generated";

/** Those a browser takes: one it does not like would let the whole connection fail. */
export function usable(servers: readonly IceServer[]): RTCIceServer[] {
  return servers.flatMap(({ urls, username, credential }) => {
    const known = username !== null && credential !== null;
    const taken = urls.filter((url) => (known ? /^(stun|turn)s?:[^\s/]/ : /^stuns?:[^\s/]/).test(url));
    if (taken.length === 0) {
      return [];
    }
    return [known ? { urls: taken, username, credential } : { urls: taken }];
  });
}
