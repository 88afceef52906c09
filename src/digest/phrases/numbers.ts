/** A figure with at most two decimals, without grouping: "1.5", "12000". */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** A change with its sign: "+3", "-1.5", "0"; `written` is how its language writes a number. */
export function signed(value: number, written: (value: number) => string = figure): string {
  return value > 0 ? `+${written(value)}` : written(value);
}

/** As a bureau writes it: "1.2亿", "5921.4万"; below 100,000 in digits. */
export function chineseNumber(value: number): string {
  if (Math.abs(value) >= 1e8) return `${figure(value / 1e8)}亿`;
  return Math.abs(value) >= 1e5 ? `${figure(value / 1e4)}万` : figure(value);
}

/** As a reader of English says it: "1.2 billion", "59.21 million"; below a million in digits. */
export function englishNumber(value: number): string {
  if (Math.abs(value) >= 1e9) return `${figure(value / 1e9)} billion`;
  return Math.abs(value) >= 1e6 ? `${figure(value / 1e6)} million` : figure(value);
}
