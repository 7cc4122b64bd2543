/** Orders two event cursors as the log does. */
export function compareCursors(a: string, b: string): number {
  const [placeA, placeB] = [BigInt(a), BigInt(b)];
  if (placeA === placeB) return 0;
  return placeA < placeB ? -1 : 1;
}

export function laterCursor(a: string, b: string): string {
  return compareCursors(a, b) > 0 ? a : b;
}
