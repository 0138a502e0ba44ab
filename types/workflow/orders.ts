/** How many offices one case may be split over, and only once: an order is not split again. */
export const ORDERS_MOST = 10

/** `answered`: the office has told its result; `ended`: taken back, sent outside or not accepted. */
export const ORDER_STATES = ['open', 'answered', 'ended'] as const
export type OrderState = (typeof ORDER_STATES)[number]

/** A sub-order as the case that it was split from keeps it in its `data`, under `orders`. */
export interface Order {
  caseId: string
  number: string
  officeId: string
  state: OrderState
  /** What the office answered, for the lead of the whole. */
  note?: string
}

export const ordersOf = (data: Readonly<Record<string, unknown>>): readonly Order[] =>
  Array.isArray(data.orders) ? (data.orders as Order[]) : []

export const hasOpenOrders = (data: Readonly<Record<string, unknown>>): boolean =>
  ordersOf(data).some(({ state }) => state === 'open')
