/** Staff: safety flags and calls for support that nobody has answered. */
export function StaffAlerts() {
  return null;
}
