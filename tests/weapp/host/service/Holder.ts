import type { Callable, Loose } from '../values'
import type { ViewNode } from '../view/ViewNode'

export interface PropertySpec {
  type: string | undefined
  value: unknown
}

/** A page or a custom component that is alive: what the mini program's code sees of it, and what is drawn of it. */
export interface Holder {
  route: string
  /** `this` of its methods. */
  instance: Loose & { data: Loose }
  /** The root of its own template. */
  root: ViewNode
  /** The page that it is or stands on. */
  page: PageHolder
  /** Callbacks of `setData` that wait for the next drawing. */
  waiting: Callable[]
  /** Has changes that are not drawn yet. */
  dirty: boolean
  dead: boolean
  /** Properties of a component. */
  properties: Readonly<Record<string, PropertySpec>>
  /** Tells observers of a component which fields changed. */
  changed(fields: readonly string[]): void
  /** Calls a life cycle function of a component. */
  life(name: string): void
}

export interface PageHolder extends Holder {
  id: number
  query: Record<string, string>
  scrollTop: number
  title: string
  /** What `setData` carried to the view since the page was opened, in bytes of JSON. */
  bytes: number
  setDataCalls: number
  /** The most that one `setData` carried. */
  biggest: number
}
