/** Whether a media type is in a list in which `image/*` stands for all images; without a list every type is. */
export function isAllowedType(type: string, allowed: readonly string[] | undefined): boolean {
  const [given = ''] = type.toLowerCase().split(';')
  const family = `${given.trim().split('/')[0]}/*`
  return allowed === undefined || allowed.includes(given.trim()) || allowed.includes(family)
}
