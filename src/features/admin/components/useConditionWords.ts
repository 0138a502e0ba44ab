import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'

/** The words of the fields of a form that enter conditions, and of what one chooses in them. */
export function useConditionWords() {
  const { finance, profile } = useEnterpriseText()
  const { fields, choices } = finance.conditions
  return { fields, choices: { ...profile.industries, ...finance.values, ...choices } as Record<string, string> }
}
