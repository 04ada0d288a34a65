/** An open book whose pages are folded strata, fading with depth, and an ore body over the fold: the mark of Orebook. */
export function Mark({ size = 30 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className="mark">
      <path d="M3 7.6C8 6.4 13 7.6 16 11.4 19 7.6 24 6.4 29 7.6V11.4C24 10.2 19 11.4 16 15.2 13 11.4 8 10.2 3 11.4Z" />
      <path d="M3 14.2C8 13 13 14.2 16 18 19 14.2 24 13 29 14.2V18C24 16.8 19 18 16 21.8 13 18 8 16.8 3 18Z" />
      <path d="M3 20.8C8 19.6 13 20.8 16 24.6 19 20.8 24 19.6 29 20.8V24.6C24 23.4 19 24.6 16 28.4 13 24.6 8 23.4 3 24.6Z" />
      <path d="M16 1 19.4 4.4 16 7.8 12.6 4.4Z" />
    </svg>
  );
}
