import type { CategoryView } from '@contract/category'
import { LIMIT_STEP_NAMES } from '@contract/limits'
import { REPORT_TYPES } from '@contract/report'
import type { AdminDictionary } from '@/lib/i18n/parts/admin'

/** What a row of the table is about, in words. */
export function lineName(
  row: { scope: string; key?: string },
  text: AdminDictionary,
  categories: readonly CategoryView[],
  nameOf: (thing: CategoryView | undefined) => string,
): string {
  if (row.scope === 'street') return text.admin.limits.street
  if (row.scope === 'category') return nameOf(categories.find(({ _id }) => _id === row.key)) || (row.key ?? '')
  const types: Record<string, { name: string }> = text.workflow.types
  const steps: Readonly<Record<string, string>> = text.admin.limits.stepNames
  return types[row.key ?? '']?.name ?? steps[row.key ?? ''] ?? row.key ?? ''
}

export const TYPE_ROWS = REPORT_TYPES.map((key) => ({ scope: 'type', key }) as const)
export const STEP_ROWS = LIMIT_STEP_NAMES.map((key) => ({ scope: 'step', key }) as const)
