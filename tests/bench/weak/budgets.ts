/** What a browser may fetch before the first page stands there, in bytes as a web server sends them. */
export const BUNDLE_MOST = { entry: 240_000, firstPage: 290_000 } as const

/** What `setData` may carry on a page of the mini program from its opening on, in bytes. */
export const PAGE_MOST = { home: 14_000, form: 42_000, case: 45_000 } as const
