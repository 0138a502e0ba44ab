import { MESSAGE_KINDS, type MessageKind, type MessageSettings } from '../../types/message'

/** Ids in the repository that stand for those of WeChat's console. */
const PLACEHOLDER = /^placeholder-/

/** The variable that holds the id of a kind's template: `TEMPLATE_NEW_ORDER`. */
export const templateVariable = (kind: MessageKind): string =>
  `TEMPLATE_${kind.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`

/** The settings with the template ids that the environment names; those that it does not name stay as they are. */
export function withTemplateIds(
  settings: MessageSettings,
  environment: Readonly<Record<string, string | undefined>>,
): MessageSettings {
  const templates = MESSAGE_KINDS.map((kind) => {
    const templateId = environment[templateVariable(kind)]?.trim() || settings.templates[kind].templateId
    return [kind, { ...settings.templates[kind], templateId }]
  })
  return { ...settings, templates: Object.fromEntries(templates) }
}

/** The kinds that WeChat will refuse to send: their template was never set. */
export const withoutTemplate = ({ templates }: MessageSettings): MessageKind[] =>
  MESSAGE_KINDS.filter((kind) => PLACEHOLDER.test(templates[kind].templateId))
