import { parseLine, parseTime } from './messageLine'

const at = (iso: string): number => Date.parse(`${iso}+08:00`)

test.each([
  ['2019/4/25 9:32:09', '2019-04-25T09:32:09'],
  ['2019-04-08 08:37:20', '2019-04-08T08:37:20'],
  ['2019/4/25', '2019-04-25T00:00:00'],
])('the date %s is that time in Shanghai', (text, iso) => expect(parseTime(text)).toBe(at(iso)))

test.each(['2019/2/30 10:00:00', '25/4/2019', '2019/4/25 25:00:00', 'yesterday', '', '2019/13/1', '2999/1/1'])(
  '"%s" is no date',
  (text) => expect(parseTime(text)).toBeUndefined(),
)

const message = { id: '7', user: 'A0001', title: '路灯', time: '2019/4/25 9:32:09', body: '路灯坏了', reply: '已修好' }

test('a line is read with the fields that the records have; others are left alone', () => {
  expect(parseLine(JSON.stringify({ ...message, replied: 'x', extra: 1 }))).toEqual({
    ok: true,
    message: {
      id: '7',
      user: 'A0001',
      title: '路灯',
      text: '路灯坏了',
      reportedAt: at('2019-04-25T09:32:09'),
      reply: '已修好',
    },
  })
})

test.each([
  ['not JSON', '{', /is not JSON/],
  ['no body', JSON.stringify({ ...message, body: undefined }), /^body: /],
  ['a body of 4,001 characters', JSON.stringify({ ...message, body: '长'.repeat(4001) }), /^body: .*4000/],
  ['an answer of 8,001 characters', JSON.stringify({ ...message, reply: '长'.repeat(8001) }), /^reply: .*8000/],
  [
    'a bad date',
    JSON.stringify({ ...message, time: 'soon' }),
    /^time: "soon" is not a date in the past such as 2019\/4\/25/,
  ],
])('a line with %s is refused by the name of the field', (_, line, reason) => {
  const parsed = parseLine(line)
  expect(parsed.ok).toBe(false)
  expect(parsed.ok ? '' : parsed.reason).toMatch(reason)
})
