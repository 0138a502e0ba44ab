import { CALENDAR_2026 } from '../config/streets/beiyuan/calendar2026'
import { checkCalendar, countWorkdays, daysBetween, readNotice } from './calendar'

const NOTICE_2026 = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`

test("the State Council's notice of 2026, pasted as it was published, gives its 248 working days", () => {
  const { off, work } = readNotice(2026, NOTICE_2026)
  expect(off.map(({ name }) => name)).toEqual(['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'])
  const days = off.flatMap(({ from, to }) => daysBetween(from, to))
  expect(days).toEqual(CALENDAR_2026.off)
  expect([...work].sort()).toEqual(CALENDAR_2026.work)
  expect(checkCalendar(2026, off, work)).toEqual([])
  expect(countWorkdays(2026, { off: days, work })).toBe(248)
})

test.each([
  ['元旦 1/1-1/3', [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }], []],
  ['元旦：2027-01-01至2027-01-03', [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }], []],
  ['上班 2/14 2/28', [], ['2027-02-14', '2027-02-28']],
  ['国庆节 9月30日至10月7日', [{ name: '国庆节', from: '2027-09-30', to: '2027-10-07' }], []],
  ['各省、自治区、直辖市人民政府：', [], []],
] as const)('a line "%s" is understood', (line, off, work) => {
  expect(readNotice(2027, line)).toEqual({ off, work })
})

test.each([
  ['a day that does not exist', [{ name: '春节', from: '2027-02-28', to: '2027-02-30' }], [], 'off.0.to', 'notADate'],
  ['a day of another year', [{ name: '元旦', from: '2026-12-31', to: '2027-01-02' }], [], 'off.0.from', 'otherYear'],
  [
    'an end before its beginning',
    [{ name: '春节', from: '2027-02-10', to: '2027-02-05' }],
    [],
    'off.0.to',
    'backwards',
  ],
  ['a month off', [{ name: '春节', from: '2027-02-01', to: '2027-02-28' }], [], 'off.0.to', 'tooLong'],
  ['a holiday without a name', [{ name: ' ', from: '2027-02-05', to: '2027-02-05' }], [], 'off.0.name', 'noName'],
  ['no holiday at all', [], [], 'off', 'nothing'],
  [
    'a working weekend that is a Wednesday',
    [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    ['2027-01-06'],
    'work.0',
    'notWeekend',
  ],
  [
    'a working weekend within a holiday',
    [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    ['2027-01-02'],
    'work.0',
    'isOff',
  ],
] as const)('%s is refused at its row', (_, off, work, field, problem) => {
  expect(checkCalendar(2027, off, work)).toContainEqual({ field, problem })
})
