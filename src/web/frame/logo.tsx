/** An open book whose pages are strata folded down to an ore body: the mark of Orebook. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className="mark">
      <path className="mark-stratum" d="M3 7.5 16 13 29 7.5" />
      <path className="mark-stratum" d="M3 14 16 19.5 29 14" />
      <path className="mark-stratum" d="M3 20.5 16 26 29 20.5" />
      <path className="mark-ore" d="M16 1.75 19.5 5.25 16 8.75 12.5 5.25Z" />
    </svg>
  );
}
