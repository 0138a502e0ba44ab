/** Joins the names of classes that apply. */
export const classes = (...names: Array<string | false | undefined>): string => names.filter(Boolean).join(' ')
