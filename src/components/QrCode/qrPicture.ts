import { encode } from 'uqr'

/** Light cells around a code, as ISO/IEC 18004 asks: with fewer, cameras miss it on a dark page. */
const QUIET_CELLS = 4

/** One dark stretch of a row as part of an SVG path. */
const stretch = (x: number, y: number, length: number): string => `M${x} ${y}h${length}v1h-${length}z`

/** A text as a QR code, written as the address of an SVG picture that works in any page and sharpens at any size. */
export function qrPicture(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_CELLS })
  const path = data.flatMap((row, y) => {
    const stretches: string[] = []
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x += 1
      stretches.push(stretch(from, y, x + 1 - from))
    }
    return stretches
  })
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path fill="#000" d="${path.join('')}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
