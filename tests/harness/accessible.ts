import axe from 'axe-core'
import type { Visitor } from './browser'

/** What WCAG 2.2 asks for at level AA, as far as a program can tell. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Finding {
  id: string
  nodes: ReadonlyArray<{ html: string; target: unknown; any: ReadonlyArray<{ message: string }> }>
}

/** What axe finds on the page that is shown, one line each; empty when nothing is wrong. */
export async function findingsOn({ page }: Visitor, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(
    async ([tags, only]): Promise<Finding[]> => {
      const { axe } = window as unknown as {
        axe: { run(what: unknown, how: unknown): Promise<{ violations: Finding[] }> }
      }
      const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: tags }
      const result = await axe.run(document, { runOnly, resultTypes: ['violations'] })
      return result.violations
    },
    [STANDARD, rules] as const,
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  )
}
