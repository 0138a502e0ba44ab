import { startTestCloud } from '../testing/startTestCloud'
import { sixFields } from './Timers'

test('a timer is declared in seven fields, the last of them any year', () => {
  expect(sixFields('0 */5 * * * * *')).toBe('0 */5 * * * *')
  expect(() => sixFields('*/5 * * * *')).toThrow('seven fields')
  expect(() => sixFields('0 0 0 1 1 * 2027')).toThrow('a timer with a year is not supported')
})

test('a timer fires by the clock until the cloud is closed', async () => {
  const lines: string[] = []
  const cloud = await startTestCloud({
    timers: true,
    log: (line) => lines.push(line),
    functions: [
      {
        name: 'scheduler',
        invoke: 'nobody',
        timers: [{ name: 'each-second', cron: '* * * * * * *' }],
        code: 'exports.main = (event) => console.log(event.TriggerName)',
      },
    ],
  })
  await new Promise((resolve) => setTimeout(resolve, 1600))
  await cloud.dispose()
  expect(lines).toContain('[scheduler] each-second')
})

test('a broken declaration stops the start', async () => {
  const timers = [{ name: 'broken', cron: '* * *' }]
  const start = startTestCloud({ timers: true, functions: [{ name: 'f', timers, code: '' }] })
  await expect(start).rejects.toThrow('a timer needs seven fields')
})
