/** Information, not consent: the same words wherever it is opened. */
export function WhatHearthKeeps() {
  return (
    <details className="keeps">
      <summary>What Hearth keeps and who sees it</summary>
      <KeptWords />
    </details>
  );
}

export function KeptWords() {
  return (
    <ul className="kept">
      <li>
        <strong>Your signature</strong>: who signed which text, and when. The name you write is sealed.
      </li>
      <li>
        <strong>What you say of today</strong> (where you are, whom to call): sealed, and seen only by the
        staff of this session.
      </li>
      <li>
        <strong>Your check-in</strong>: sealed, kept from week to week, and seen only by the staff of your
        group. When it says that you may not be safe, they are shown it until one of them has answered; who
        did, and how, is kept.
      </li>
      <li>
        <strong>What you write</strong> to everyone or to staff: sealed, and gone when the session ends.
        Nobody can read it then, here or on the server.
      </li>
      <li>
        <strong>That you were here</strong>, and what was done: who came and left, whose hand was up, whose
        turn it was, who paused, stepped out or called for support, who was held. Without names, and without
        what was said.
      </li>
      <li>
        <strong>How long each has spoken</strong>: staff see it during the session, so that quiet people are
        not forgotten. It is not kept.
      </li>
      <li>
        <strong>Sound and picture</strong> pass through and are gone. Nothing is recorded, here or on the
        server. No program can keep a person from taking a picture of a screen; this agreement asks everyone
        not to.
      </li>
    </ul>
  );
}
