/** Staff: the floor, the round, the policy and the timer. */
export function StaffTurns() {
  return null;
}
