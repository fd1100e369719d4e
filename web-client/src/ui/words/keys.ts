/** What one key does, by the words of the help. */
export interface Shortcut {
  key: string;
  words: string;
  does: () => void;
}

/** As much of a key press as decides whether it is ours. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  repeat: boolean;
}

/** Where the focus is, or that a dialog is open: there, a letter is only a letter. */
export function isTaken(
  focused: { tagName: string; editable: boolean } | null,
  dialogOpen: boolean,
): boolean {
  return (
    dialogOpen ||
    (focused !== null &&
      (focused.editable || /^(INPUT|TEXTAREA|SELECT)$/.test(focused.tagName.toUpperCase())))
  );
}

export function shortcutFor(press: Press, shortcuts: readonly Shortcut[]): Shortcut | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) {
    return undefined;
  }
  return shortcuts.find((s) => s.key.toLowerCase() === press.key.toLowerCase());
}
