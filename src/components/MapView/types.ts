import type { Point } from '@contract/street'

export interface MapViewProps {
  /** What the map is turned to when there is no pin. */
  centre: Point
  /** The plausible outline of the street. */
  outline?: readonly Point[]
  /** Places that help to find one's way where the map has no tiles, the most important first. */
  landmarks?: ReadonlyArray<{ name: string; point: Point }>
  pin?: Point
  /** The person tapped a spot. */
  onPick?(point: Point): void
  /** What a screen reader calls it. */
  label: string
}
