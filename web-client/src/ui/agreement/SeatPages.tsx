import type { ReactNode } from "react";
import { Page } from "../parts/Page";
import { SIGNED, SignedOf } from "./SignedDocuments";
import { KEEPS, KeptOf } from "./WhatHearthKeeps";

/** `/s/{seat}/agreements`: read, save and print what I have signed. */
export function SignedPage({ seat, children }: { seat: string; children?: ReactNode }) {
  return (
    <Page title={SIGNED} above={<Back seat={seat} />}>
      <p className="lead no-print">
        The exact words you agreed to. They are yours to keep; saving makes a file on this device, and nothing
        is sent anywhere.
      </p>
      {children ?? <SignedOf seat={seat} printable />}
    </Page>
  );
}

/** `/s/{seat}/keeps`: what Hearth keeps and who sees it. */
export function KeepsPage({ seat, children }: { seat: string; children?: ReactNode }) {
  return (
    <Page title={KEEPS} above={<Back seat={seat} />}>
      {children ?? <KeptOf seat={seat} />}
    </Page>
  );
}

function Back({ seat }: { seat: string }) {
  return (
    <a className="page-link no-print" href={`/s/${encodeURIComponent(seat)}`}>
      To my session
    </a>
  );
}
