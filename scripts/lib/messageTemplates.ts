import { MESSAGE_KINDS, type MessageSettings, templateVariable } from '../../types/message'

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
