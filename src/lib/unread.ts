import { create } from 'zustand'

/** How many messages of the inbox nobody has seen yet, as the last look found. */
export const useUnread = create<{ count: number }>()(() => ({ count: 0 }))

/** Counts go up to this; above it a page says so. */
const MOST = 100

export const shownCount = (count: number): string => (count >= MOST ? '99+' : String(count))

export const setUnread = (count: number): void => useUnread.setState({ count })
