/** A circle of seats around a warm light, breathing slowly; still for those who ask for less motion. */
export function Seats() {
  const seats = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);
  return (
    <svg className="seats" viewBox="-120 -120 240 240" aria-hidden="true">
      <defs>
        <radialGradient id="fire">
          <stop offset="0" className="fire-core" />
          <stop offset="1" className="fire-edge" />
        </radialGradient>
      </defs>
      <circle r="105" fill="url(#fire)" className="seats-light" />
      {seats.map((a, i) => (
        <circle
          key={a}
          cx={88 * Math.sin(a)}
          cy={-88 * Math.cos(a)}
          r="17"
          className={i === 4 ? "seats-mine" : "seats-seat"}
        />
      ))}
      <circle r="13" className="seats-fire" />
    </svg>
  );
}
