/** Staff: the steps, the time, the next meeting. */
export function StaffAgenda() {
  return null;
}
