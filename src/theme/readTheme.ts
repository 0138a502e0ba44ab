import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { type Rule } from 'postcss'
import { compileString } from 'sass'

const SRC = join(__dirname, '..')
const MIXINS = readFileSync(join(__dirname, 'mixins.scss'), 'utf8')

/** The tokens of light and of dark colours, by name without the dashes. */
export function readColours(): Record<'light' | 'dark', ReadonlyMap<string, string>> {
  const light = new Map<string, string>()
  const dark = new Map<string, string>()
  const { css } = compileString(readFileSync(join(__dirname, 'tokens.scss'), 'utf8'))
  postcss.parse(css).walkRules((rule) => {
    const into = rule.selector === '.theme' ? light : rule.selector === '.themeDark' ? dark : undefined
    rule.walkDecls(/^--/, ({ prop, value }) => {
      if (/^(#|rgba)/.test(value)) into?.set(prop.slice(2), value)
    })
  })
  return { light, dark }
}

/** The style sheets of components and pages, by their path below `src`, compiled. */
function sheets(folder: string): Array<{ path: string; css: string }> {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sheets(path)
    if (!path.endsWith('.module.scss')) return []
    const { css } = compileString(MIXINS + readFileSync(path, 'utf8'), { silenceDeprecations: ['global-builtin'] })
    return [{ path: path.slice(SRC.length + 1), css }]
  })
}

export interface Painted {
  /** Where it stands: file and selector. */
  where: string
  /** Token of the text, when the rule names one. */
  text?: string
  /** Token of the surface, when the rule names one. */
  surface?: string
}

/** Every rule of a component that colours text or a surface with a token. */
export function readPainted(): Painted[] {
  const painted: Painted[] = []
  for (const { path, css } of sheets(SRC)) {
    postcss.parse(css).walkRules((rule) => {
      const text = tokenOf(rule, /^color$/)
      const surface = tokenOf(rule, /^background(-color)?$/)
      if (text || surface) painted.push({ where: `${path} ${rule.selector}`, text, surface })
    })
  }
  return painted
}

function tokenOf(rule: Rule, property: RegExp): string | undefined {
  let token: string | undefined
  rule.walkDecls(property, ({ value }) => {
    token = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  })
  return token
}
