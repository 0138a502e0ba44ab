import type { Shape } from './parseShape'
import { edgesOf, type Region } from './Region'
import { angle, angleToArc, arcsCross, arcsMeet, EARTH_RADIUS, TOUCH, type Vector } from './sphere'

/** Whether two geometries have a point in common. */
export function intersects(one: Shape, other: Shape): boolean {
  return touches(one, other) || touches(other, one) || edgesMeet(one, other)
}

/** Whether all of a geometry lies in the regions of another. */
export function isWithin(inner: Shape, outer: Shape): boolean {
  const { points, lines, regions } = inner
  return (
    points.every((point) => outer.regions.some((region) => region.contains(point))) &&
    lines.every((line) => outer.regions.some((region) => chainWithin(line, region))) &&
    regions.every((part) => outer.regions.some((region) => regionWithin(part, region)))
  )
}

/** Whether all of a geometry lies within so many radians of a point. */
export function isWithinCap(shape: Shape, centre: Vector, radians: number): boolean {
  const vertices = [...shape.points, ...shape.lines.flat(), ...shape.regions.flatMap(({ rings }) => rings[0] ?? [])]
  // a cap below half of the sphere is convex: with the vertices the edges between them are inside
  return vertices.every((vertex) => angle(vertex, centre) <= radians + TOUCH)
}

/** Metres from a point to the nearest point of a geometry. */
export function distanceTo(shape: Shape, from: Vector): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const point of shape.points) nearest = Math.min(nearest, angle(from, point))
  for (const line of shape.lines)
    for (const [a, b] of edgesOf(line)) nearest = Math.min(nearest, angleToArc(from, a, b))
  for (const region of shape.regions) nearest = Math.min(nearest, region.angleTo(from))
  return nearest * EARTH_RADIUS
}

// a vertex of the first in the second: points on points, points on lines, anything in regions
function touches(first: Shape, second: Shape): boolean {
  const vertices = [...first.points, ...first.lines.map((line) => line[0] as Vector), ...first.regions.map(vertexOf)]
  if (vertices.some((vertex) => second.regions.some((region) => region.contains(vertex)))) return true
  return first.points.some(
    (point) =>
      second.points.some((other) => angle(point, other) < TOUCH) ||
      second.lines.some((line) => edgesOf(line).some(([a, b]) => angleToArc(point, a, b) < TOUCH)),
  )
}

function edgesMeet(one: Shape, other: Shape): boolean {
  const edges = (shape: Shape) => [...shape.lines.flatMap(edgesOf), ...shape.regions.flatMap((region) => region.edges)]
  const others = edges(other)
  return edges(one).some(([a, b]) => others.some(([c, d]) => arcsMeet(a, b, c, d)))
}

function chainWithin(chain: readonly Vector[], region: Region): boolean {
  if (!chain.every((vertex) => region.contains(vertex))) return false
  const { edges } = region
  return !edgesOf(chain).some(([a, b]) => edges.some(([c, d]) => arcsCross(a, b, c, d)))
}

function regionWithin(part: Region, region: Region): boolean {
  const [outer = []] = part.rings
  if (!chainWithin(outer, region)) return false
  // a hole of the outer region that lies inside the part, and not in a hole of its own, takes some of it away
  return region.rings.slice(1).every((hole) => !hole.some((vertex) => part.contains(vertex) && !onEdge(vertex, part)))
}

function onEdge(vertex: Vector, region: Region): boolean {
  return region.edges.some(([a, b]) => angleToArc(vertex, a, b) < TOUCH)
}

function vertexOf(region: Region): Vector {
  return region.rings[0]?.[0] ?? [0, 0, 0]
}
