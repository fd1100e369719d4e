/** Whom to call; on the screen without asking any server. */
export function Helplines() {
  return (
    <p>
      In danger now? Call <a href="tel:112">112</a>, the European emergency number, or your local emergency
      number.
    </p>
  );
}
