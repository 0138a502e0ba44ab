import type { HotMessage } from '../../cloudfunctions/domain/hot/hotMessage'
import { parseTime } from './messageLine'
import { type Row, readRecords } from './readRecords'

/** Names under which the records of different hotlines carry the same thing. */
const COLUMNS = {
  id: ['id', '留言编号', '编号', '工单编号'],
  user: ['user', '留言用户', '用户', '来电人'],
  title: ['title', '留言主题', '主题', '标题'],
  body: ['body', 'text', '留言详情', '内容', '详情'],
  time: ['time', 'date', '留言时间', '时间'],
  support: ['support', '点赞数', '支持', '点赞'],
  against: ['against', '反对数', '反对'],
} as const

/** The messages of a file in order of time. A row without a person is a person of its own. */
export function readHotMessages(file: string): HotMessage[] {
  return readRecords(file)
    .map((row, index) => messageOf(row, index, file))
    .sort((a, b) => a.at - b.at)
}

function messageOf(row: Row, index: number, file: string): HotMessage {
  const cell = (field: keyof typeof COLUMNS): string => {
    const name = COLUMNS[field].find((candidate) => row[candidate] !== undefined && row[candidate] !== null)
    return name === undefined ? '' : String(row[name]).trim()
  }
  const [title, body, time] = [cell('title'), cell('body'), cell('time')]
  const where = `${file}, message ${index + 1}`
  if (!title && !body) throw new Error(`${where}: one of ${[...COLUMNS.title, ...COLUMNS.body].join(', ')} is needed.`)
  const at = time === '' ? 0 : parseTime(time.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (at === undefined) throw new Error(`${where}: "${time}" is not a time such as 2019/4/25 9:32:09 or 2019-04-25.`)
  const id = cell('id') || String(index + 1)
  return {
    id,
    user: cell('user') || `row ${index + 1}`,
    title: title || body.slice(0, 40),
    body,
    at,
    support: countIn(cell('support'), `${where}: support`),
    against: countIn(cell('against'), `${where}: against`),
  }
}

function countIn(text: string, what: string): number {
  const value = Number(text || '0')
  if (!Number.isFinite(value) || value < 0) throw new Error(`${what} must be a number, 0 or more; it is "${text}".`)
  return value
}
