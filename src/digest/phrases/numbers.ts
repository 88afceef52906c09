/** A figure with at most two decimals, without grouping: "1.5", "12000". */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** A change with its sign: "+3", "-1.5", "0". */
export function signed(value: number): string {
  return value > 0 ? `+${figure(value)}` : figure(value);
}
