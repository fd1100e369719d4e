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
        <strong>That you were here</strong>: when people came and left, whose hand was up, who was held.
        Without names.
      </li>
      <li>
        <strong>Sound and picture</strong> pass through and are gone. Nothing is recorded, here or on the
        server. No program can keep a person from taking a picture of a screen; this agreement asks everyone
        not to.
      </li>
    </ul>
  );
}
