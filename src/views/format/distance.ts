/** Rounds metres for display: hundreds of metres, then tenths of a kilometre; whole kilometres from ten. */
export function distanceText(metres: number): string {
  if (metres < 950) return `${Math.max(1, Math.round(metres / 100)) * 100} 米`;
  return `${metres < 9950 ? Number((metres / 1000).toFixed(1)) : Math.round(metres / 1000)} 公里`;
}
