import { createContext, useContext } from "react";
import type { DeskSessions } from "../http/wire.generated";
import { type NameOf, namesOf } from "./words";

/** The group these pages are about, and the seat that reads them. */
export interface DeskGroup extends DeskSessions {
  seat: string;
  nameOf: NameOf;
}

export function groupOf(seat: string, told: DeskSessions): DeskGroup {
  return { ...told, seat, nameOf: namesOf(told.people) };
}

export const GroupContext = createContext<DeskGroup | null>(null);

export function useGroup(): DeskGroup {
  const group = useContext(GroupContext);
  if (group === null) {
    throw new Error("a page of the desk stands outside of its group");
  }
  return group;
}
