import { useState } from "react";
import { type Template, type TemplateName, templateOf } from "../../notes/templates";

const KEY = "hearth-notes-headings";

/** The headings one likes to write under; remembered on this computer. */
export function useTemplate(): [Template, (id: TemplateName) => void] {
  const [template, setTemplate] = useState(() => templateOf(stored()));
  return [
    template,
    (id) => {
      setTemplate(templateOf(id));
      try {
        localStorage.setItem(KEY, id);
      } catch {
        // A browser that keeps nothing: it holds until the page goes.
      }
    },
  ];
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
