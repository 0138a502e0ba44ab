import { angle, angleToArc, cross, dot, TOUCH, unit, type Vector } from './sphere'

interface Flat {
  x: number
  y: number
}

/**
 * The area inside a ring, without its holes. Edges are great-circle arcs. A gnomonic projection about the middle makes
 * them straight lines, so that plane geometry answers for the sphere; the area must lie in less than half of it.
 */
export class Region {
  private readonly middle: Vector
  private readonly east: Vector
  private readonly north: Vector
  private readonly flat: Flat[][]

  /** Rings are closed: the first vertex is the last. The first ring is the outer one. */
  constructor(readonly rings: readonly Vector[][]) {
    const outer = rings[0] ?? []
    this.middle = unit(outer.slice(1).reduce<Vector>(add, [0, 0, 0]))
    const pole: Vector = Math.abs(this.middle[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]
    this.east = unit(cross(pole, this.middle))
    this.north = cross(this.middle, this.east)
    this.flat = rings.map((ring) => ring.map((vertex) => this.project(vertex)))
  }

  /** Whether all of the outer ring lies well on one half of the sphere. */
  get isSmall(): boolean {
    return (this.rings[0] ?? []).every((vertex) => dot(vertex, this.middle) > 0.02)
  }

  get edges(): Array<readonly [Vector, Vector]> {
    return this.rings.flatMap(edgesOf)
  }

  /** Whether the point is inside or on the border. */
  contains(point: Vector): boolean {
    if (dot(point, this.middle) <= 0.01) return false
    if (this.edges.some(([a, b]) => angleToArc(point, a, b) < TOUCH)) return true
    const flat = this.project(point)
    const [outer = [], ...holes] = this.flat
    return isInside(flat, outer) && !holes.some((hole) => isInside(flat, hole))
  }

  /** The angle from a point to the area: 0 inside. */
  angleTo(point: Vector): number {
    if (this.contains(point)) return 0
    return Math.min(...this.edges.map(([a, b]) => angleToArc(point, a, b)), angle(point, this.rings[0]?.[0] ?? point))
  }

  /** Whether the area reaches over a pole; 1 north, -1 south. */
  coversPole(sign: 1 | -1): boolean {
    return this.contains([0, 0, sign])
  }

  private project(point: Vector): Flat {
    const depth = dot(point, this.middle)
    return { x: dot(point, this.east) / depth, y: dot(point, this.north) / depth }
  }
}

/** The arcs of a chain of points. */
export function edgesOf(chain: readonly Vector[]): Array<readonly [Vector, Vector]> {
  return chain.slice(1).map((vertex, at) => [chain[at] as Vector, vertex] as const)
}

function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

function isInside({ x, y }: Flat, ring: readonly Flat[]): boolean {
  let inside = false
  for (let at = 1; at < ring.length; at++) {
    const [a, b] = [ring[at - 1] as Flat, ring[at] as Flat]
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}
