/** Orders two event cursors (`transaction:position`) as the log does. */
export function compareCursors(a: string, b: string): number {
  const [xidA, positionA] = a.split(':').map(BigInt) as [bigint, bigint];
  const [xidB, positionB] = b.split(':').map(BigInt) as [bigint, bigint];
  if (xidA !== xidB) return xidA < xidB ? -1 : 1;
  if (positionA === positionB) return 0;
  return positionA < positionB ? -1 : 1;
}

export function laterCursor(a: string, b: string): string {
  return compareCursors(a, b) > 0 ? a : b;
}
