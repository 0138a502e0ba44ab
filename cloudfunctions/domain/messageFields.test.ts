import { MESSAGES } from '../../config/streets/beiyuan/messages'
import { MESSAGE_KINDS, STAFF_MESSAGES } from '../../types/message'
import { TOLD_BY_WECHAT, TOLD_OF_URGENT } from '../../types/workflow/messages'
import { CASE_KINDS, workflowOf } from '../../types/workflow/workflows'
import { fieldType, fitted, messageData } from './messageFields'

const emoji = '🚧'

test.each([
  ['thing', '路灯不亮', '路灯不亮'],
  ['thing', '字'.repeat(20), '字'.repeat(20)],
  ['thing', '字'.repeat(21), `${'字'.repeat(19)}…`],
  ['thing', '  两行\n文字\t连在一起 ', '两行 文字 连在一起'],
  ['thing', '', '无'],
  ['thing', ' \n ', '无'],
  ['thing', emoji.repeat(10), emoji.repeat(10)],
  ['thing', emoji.repeat(11), `${emoji.repeat(9)}…`],
  ['thing', `字${emoji.repeat(10)}`, `字${emoji.repeat(9)}…`],
  ['thing', `${'字'.repeat(17)} 三三四`, `${'字'.repeat(17)} 三…`.slice(0, 20)],
  ['character_string', 'BY20261123-0001', 'BY20261123-0001'],
  ['character_string', '编号 BY-1（急）', 'BY-1'],
  ['character_string', 'x'.repeat(40), 'x'.repeat(32)],
  ['character_string', '没有编号', '-'],
  ['phrase', '不予受理', '不予受理'],
  ['phrase', '新派单(急)', '新派单急'],
  ['phrase', '已经答复请评价', '已经答复请'],
  ['phrase', 'done', '无'],
  ['number', '12 件', '12'],
  ['number', '', '0'],
  ['name', '欧阳**娜', '欧阳**娜'],
  ['name', '很长很长很长很长很长的名字', '很长很长很长很长很…'],
  ['phone_number', '0579-8500 1234 转 8', '0579-8500 1234 8'],
  ['time', '2026年11月23日 08:30', '2026年11月23日 08:30'],
  ['letter', 'A1b2', 'Ab'],
  ['symbol', '（急）!!!!!!', '（）!!!'],
] as const)('a field of type %s takes "%s" as "%s"', (type, text, expected) => {
  const cut = fitted(type, text)
  expect(cut).toBe(expected)
  // half a surrogate pair is no character
  expect(cut).toBe(Buffer.from(cut, 'utf8').toString('utf8'))
})

test('a field of a type that WeChat does not have is refused aloud', () => {
  expect(() => fieldType('things2')).toThrow('things2')
})

test('every message of the street has a template of at most five fields with words for each', () => {
  for (const kind of MESSAGE_KINDS) {
    const { fields, templateId } = MESSAGES.templates[kind]
    expect(templateId).not.toBe('')
    expect(Object.keys(fields).length).toBeGreaterThan(0)
    expect(Object.keys(fields).length).toBeLessThanOrEqual(5)
    const data = messageData(fields, {})
    for (const { value } of Object.values(data)) expect(value).not.toBe('')
  }
  const ids = MESSAGE_KINDS.map((kind) => MESSAGES.templates[kind].templateId)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every step that WeChat tells of is an action of its table, has words for its stage, and goes to people of the right side', () => {
  for (const kind of CASE_KINDS) {
    const { actions } = workflowOf(kind)
    for (const [action, tolds] of Object.entries(TOLD_BY_WECHAT[kind])) {
      expect([action, action in actions]).toEqual([action, true])
      expect([action, /^\p{Script=Han}{1,5}$/u.test(MESSAGES.stages[action] ?? '')]).toEqual([action, true])
      for (const { message, to } of tolds) {
        const forStaff = (STAFF_MESSAGES as readonly string[]).includes(message)
        const toWhoseItIs = to.includes('reporter') || to.includes('party') || to.includes('contact')
        expect([action, message, toWhoseItIs]).toEqual([action, message, !forStaff])
      }
    }
  }
  expect(MESSAGES.stages.submit).toBeDefined()
  expect(TOLD_OF_URGENT.length).toBeGreaterThan(0)
})
