/** Something was written that this person has not read. */
export function NewMark() {
  return (
    <>
      <span className="new-dot" aria-hidden="true" />
      <span className="hidden">, new lines</span>
    </>
  );
}
