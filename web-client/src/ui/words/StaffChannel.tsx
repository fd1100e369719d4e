/** Staff: lines between them alone. */
export function StaffChannel() {
  return null;
}
