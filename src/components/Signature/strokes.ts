/** The field that signatures are drawn in: its own units, whatever its size on the screen. */
export const FIELD_WIDTH = 1000
export const FIELD_HEIGHT = 400

/** A line between two points of a stroke, in percent of the field, turned by degrees. */
export interface Segment {
  left: number
  top: number
  length: number
  angle: number
}

type Point = readonly [x: number, y: number]

/** `10,20 30,40;…` as lists of points. */
export const strokesOf = (signature: string): Point[][] =>
  signature
    .split(';')
    .map((stroke) =>
      stroke.split(' ').flatMap((pair): Point[] => {
        const [x, y] = pair.split(',').map(Number)
        return x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y) ? [] : [[x, y]]
      }),
    )
    .filter((points) => points.length > 0)

export const signatureOf = (strokes: ReadonlyArray<readonly Point[]>): string =>
  strokes.map((points) => points.map(([x, y]) => `${x},${y}`).join(' ')).join(';')

/** Closer points than this make a line no truer. */
const STEP = 12

/** Adds a point to the last stroke; `undefined` when it is too near to tell. */
export function withPoint(signature: string, [x, y]: Point, begins: boolean): string | undefined {
  const inside: Point = [clamp(x, FIELD_WIDTH - 1), clamp(y, FIELD_HEIGHT - 1)]
  const strokes = strokesOf(signature)
  if (begins) return signatureOf([...strokes, [inside]])
  const last = strokes.at(-1) ?? []
  const before = last.at(-1)
  if (before && Math.hypot(inside[0] - before[0], inside[1] - before[1]) < STEP) return undefined
  return signatureOf([...strokes.slice(0, -1), [...last, inside]])
}

const clamp = (value: number, most: number): number => Math.min(Math.max(Math.round(value), 0), most)

/** What is drawn: lines between points, and a dot where a stroke has one point only. */
export function segmentsOf(signature: string): Segment[] {
  return strokesOf(signature).flatMap((points) => {
    const [first] = points
    if (!first) return []
    if (points.length === 1) return [segment(first, [first[0] + 4, first[1]])]
    return points.slice(1).map((to, index) => segment(points[index] ?? first, to))
  })
}

const segment = ([x, y]: Point, [toX, toY]: Point): Segment => ({
  left: (x / FIELD_WIDTH) * 100,
  top: (y / FIELD_HEIGHT) * 100,
  length: (Math.hypot(toX - x, toY - y) / FIELD_WIDTH) * 100,
  angle: (Math.atan2(toY - y, toX - x) * 180) / Math.PI,
})
