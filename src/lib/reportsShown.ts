import { create } from 'zustand'

/** Whose reports the list shows: one's own, or those of an enterprise by its id. */
export const useReportsShown = create<{ enterpriseId: string | undefined }>()(() => ({ enterpriseId: undefined }))

export const showReportsOf = (enterpriseId: string | undefined): void => useReportsShown.setState({ enterpriseId })
