declare module 'miniprogram-compiler' {
  interface Options {
    maxBuffer?: number
  }
  /** The source of a function body that answers `$gwx`; throws with file, line and column on a wrong template. */
  export function wxmlToJs(root: string, options?: Options): string
  /** The source of a function body that answers a function from the path of a style sheet to a function that applies it. */
  export function wxssToJs(root: string, options?: Options): string
}
