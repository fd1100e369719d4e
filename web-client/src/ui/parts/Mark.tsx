/** Seats around a hearth. */
export function Mark() {
  const seats = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);
  return (
    <p className="mark">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="16" cy="16" r="4.6" className="mark-fire" />
        {seats.map((a) => (
          <circle
            key={a}
            cx={16 + 12 * Math.sin(a)}
            cy={16 - 12 * Math.cos(a)}
            r="2.7"
            className="mark-seat"
          />
        ))}
      </svg>
      <span>Hearth</span>
    </p>
  );
}
