import { type RefObject, useEffect } from "react";

/** So far a pointer goes before a press is a drag, and so near an edge the sheet scrolls, in px. */
const STARTS = 6;
const EDGE = 48;

/**
 * Chips (`data-drag`) are carried onto places (`data-drop`) inside `board`, by mouse, or by touch at their grip: a
 * finger anywhere else scrolls.
 */
export function useDrag(board: RefObject<HTMLElement | null>, onDrop: (seat: string, place: string) => void) {
  useEffect(() => {
    const here = board.current;
    if (here === null) {
      return;
    }
    const begin = (event: PointerEvent) => {
      const chip = chipAt(event);
      if (chip !== null) {
        follow(here, chip, event, onDrop);
      }
    };
    here.addEventListener("pointerdown", begin);
    return () => here.removeEventListener("pointerdown", begin);
  }, [board, onDrop]);
}

function chipAt({ target, button, pointerType }: PointerEvent): HTMLElement | null {
  if (!(target instanceof Element) || button !== 0 || target.closest(".menu-items")) {
    return null;
  }
  const held = pointerType === "mouse" || target.closest(".chip-grip") !== null;
  return held ? target.closest<HTMLElement>("[data-drag]") : null;
}

function follow(
  here: HTMLElement,
  chip: HTMLElement,
  { clientX, clientY, pointerId }: PointerEvent,
  onDrop: (seat: string, place: string) => void,
) {
  const scroller = here.closest(".studio-body");
  const from = { x: clientX, y: clientY + (scroller?.scrollTop ?? 0) };
  let over: HTMLElement | null = null;
  let carried = false;

  function move(event: PointerEvent) {
    const [dx, dy] = [event.clientX - from.x, event.clientY + (scroller?.scrollTop ?? 0) - from.y];
    if (event.pointerId !== pointerId || (!carried && Math.hypot(dx, dy) < STARTS)) {
      return;
    }
    carried = true;
    event.preventDefault();
    chip.dataset.dragging = "";
    chip.style.translate = `${dx}px ${dy}px`;
    lay(placeAt(here, event));
    scroll(scroller, event.clientY);
  }

  function lay(place: HTMLElement | null) {
    over?.removeAttribute("data-over");
    place?.setAttribute("data-over", "");
    over = place;
  }

  function end(event: Event) {
    const [seat, place] = [chip.dataset.drag, over?.dataset.drop];
    listening.abort();
    delete chip.dataset.dragging;
    chip.style.translate = "";
    lay(null);
    if (carried) {
      // The press that ends a drag is not one on what lies under it.
      window.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
    }
    if (carried && event.type === "pointerup" && seat !== undefined && place !== undefined) {
      onDrop(seat, place);
    }
  }

  const listening = new AbortController();
  const on = { signal: listening.signal };
  window.addEventListener("pointermove", move, on);
  window.addEventListener("pointerup", end, on);
  window.addEventListener("pointercancel", end, on);
}

function placeAt(here: HTMLElement, { clientX, clientY }: PointerEvent): HTMLElement | null {
  const place = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-drop]") ?? null;
  return place !== null && here.contains(place) ? place : null;
}

function scroll(scroller: Element | null, y: number) {
  const box = scroller?.getBoundingClientRect();
  if (box && y < box.top + EDGE) {
    scroller?.scrollBy(0, -12);
  } else if (box && y > box.bottom - EDGE) {
    scroller?.scrollBy(0, 12);
  }
}

function swallow(event: Event) {
  event.stopPropagation();
  event.preventDefault();
}
