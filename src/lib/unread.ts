import { create } from 'zustand'

/** How many messages of the inbox nobody has seen yet, as the last look found. */
export const useUnread = create<{ count: number }>()(() => ({ count: 0 }))

export const setUnread = (count: number): void => useUnread.setState({ count })
