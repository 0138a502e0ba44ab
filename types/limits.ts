import type { DisputeType } from './dispute'
import type { NeedType } from './need'
import { type ReportType, URGENCIES, type Urgency } from './report'

/**
 * `workingDays`: to the end of the n-th working day; `workingHours`: office time; `hours`, `days` and `minutes`: by the clock, nights and
 * holidays included, for what cannot wait for the office to open.
 */
export const LIMIT_UNITS = ['workingDays', 'workingHours', 'hours', 'days', 'minutes'] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

export interface Limit {
  unit: LimitUnit
  amount: number
}

export const LIMIT_MOST = 365

/** What is measured beside the handling itself, the units that make sense for it, and what holds where a street says nothing. */
export const LIMIT_STEPS = {
  /** 派单: the command centre sends a new report to an office. */
  desk: {
    units: ['workingHours', 'workingDays', 'hours'],
    byUrgency: false,
    otherwise: { unit: 'workingHours', amount: 4 },
  },
  /** 签收: the office takes it. */
  accept: {
    units: ['workingHours', 'workingDays', 'hours'],
    byUrgency: true,
    otherwise: { unit: 'workingDays', amount: 1 },
  },
  /** 异议: so long after it was sent the office may return it; later it handles what it has. */
  objection: {
    units: ['workingHours', 'workingDays'],
    byUrgency: false,
    otherwise: { unit: 'workingDays', amount: 2 },
  },
  /** 派单异议: the centre decides about a return. */
  returning: {
    units: ['workingHours', 'workingDays'],
    byUrgency: false,
    otherwise: { unit: 'workingDays', amount: 1 },
  },
  /** 督办: the office replies to a supervision that names no limit of its own. */
  supervise: {
    units: ['workingHours', 'workingDays'],
    byUrgency: false,
    otherwise: { unit: 'workingDays', amount: 1 },
  },
  /** 催办: the office says something to the person who urged; after that its superior hears of it (通报). */
  urge: { units: ['workingHours', 'workingDays'], byUrgency: false, otherwise: { unit: 'workingDays', amount: 5 } },
  /** 提级: so long after the limit the superior is told again. */
  escalate: { units: ['workingDays'], byUrgency: false, otherwise: { unit: 'workingDays', amount: 3 } },
  /** 待补充: the clock stands no longer than this. */
  pause: { units: ['workingDays'], byUrgency: false, otherwise: { unit: 'workingDays', amount: 5 } },
  /** 延期: no extension is longer than this. */
  extension: { units: ['workingDays'], byUrgency: false, otherwise: { unit: 'workingDays', amount: 10 } },
  /** 评价: the reporter judges an answer before it is closed by default. */
  confirm: { units: ['days'], byUrgency: false, otherwise: { unit: 'days', amount: 7 } },
  /** 差评整改: a low rating is looked into, and the person called back (国办发〔2019〕51号). */
  review: { units: ['workingDays'], byUrgency: false, otherwise: { unit: 'workingDays', amount: 15 } },
  /** 调解期限: a dispute is to be settled, from its acceptance (司法部令第75号). */
  mediation: { units: ['days'], byUrgency: false, otherwise: { unit: 'days', amount: 30 } },
  /** 滴滴调解员: a mediator on duty takes a request; after that the centre assigns one. */
  onCall: { units: ['minutes', 'hours'], byUrgency: false, otherwise: { unit: 'minutes', amount: 15 } },
  /** 企业诉求: the team takes it and names the contact officer. */
  needTake: {
    units: ['workingHours', 'workingDays'],
    byUrgency: false,
    otherwise: { unit: 'workingDays', amount: 1 },
  },
  /** 企业诉求: it is met, or said why not, from when the team took it. */
  need: { units: ['workingDays', 'days'], byUrgency: false, otherwise: { unit: 'workingDays', amount: 20 } },
  /** 企业诉求回访: so long after it was met the team asks how it went. */
  needFollowUp: { units: ['workingDays', 'days'], byUrgency: false, otherwise: { unit: 'days', amount: 30 } },
  /** 企业授权: so long a bank reads what the enterprise agreed to share. */
  needConsent: { units: ['days'], byUrgency: false, otherwise: { unit: 'days', amount: 60 } },
} as const satisfies Record<string, { units: readonly LimitUnit[]; byUrgency: boolean; otherwise: Limit }>

export type LimitStep = keyof typeof LIMIT_STEPS
export const LIMIT_STEP_NAMES = Object.keys(LIMIT_STEPS) as [LimitStep, ...LimitStep[]]

/** Where nothing at all is entered: 5 working days, the most common local default. */
const LAST_RESORT: Limit = { unit: 'workingDays', amount: 5 }

/** A row of the limit table: for a category, for a type of report, for everything else, or for a step on the way. */
export type LimitRowName =
  | { scope: 'category'; key: string; urgency: Urgency }
  | { scope: 'type'; key: ReportType; urgency: Urgency }
  | { scope: 'street'; urgency: Urgency }
  | { scope: 'step'; key: LimitStep; urgency: Urgency }

/** `category:water:urgent`, `type:consult:normal`, `street::critical`, `step:accept:normal` */
export const limitKey = (row: LimitRowName | { scope: 'type'; key: LimitSubject['type']; urgency: Urgency }): string =>
  `${row.scope}:${row.scope === 'street' ? '' : row.key}:${row.urgency}`

/** The rows that are entered, by key. */
export type LimitTable = Readonly<Record<string, Limit>>

export interface LimitSubject {
  categoryId?: string
  type: ReportType | DisputeType | NeedType
  urgency: Urgency
}

/** How long a limit is, roughly, so that two of different units can be compared: a working day has 6.5 office hours. */
export const roughHours = ({ unit, amount }: Limit): number =>
  unit === 'hours'
    ? amount
    : unit === 'minutes'
      ? amount / 60
      : unit === 'workingHours'
        ? (amount * 24) / 6.5
        : amount * 24

/** What two limits are compared by: by when they end, where the day is known on which they begin. */
export type LimitMeasure = (limit: Limit) => number

/**
 * The limit that a case is handled under: of its category, else of its type, else of the street. What is more urgent is never
 * given more time than what is less: of the limits of its urgency and of those below, the shortest holds.
 */
export function handlingLimit(
  table: LimitTable,
  { categoryId, type, urgency }: LimitSubject,
  measure: LimitMeasure = roughHours,
): Limit {
  const upTo = URGENCIES.slice(0, URGENCIES.indexOf(urgency) + 1)
  const found = upTo.flatMap(
    (each) =>
      (categoryId === undefined ? undefined : table[limitKey({ scope: 'category', key: categoryId, urgency: each })]) ??
      table[limitKey({ scope: 'type', key: type, urgency: each })] ??
      table[limitKey({ scope: 'street', urgency: each })] ??
      (each === 'normal' ? LAST_RESORT : []),
  )
  return shortest(found, measure) ?? LAST_RESORT
}

/** The limit of a step. */
export function stepLimit(
  table: LimitTable,
  step: LimitStep,
  urgency: Urgency = 'normal',
  measure: LimitMeasure = roughHours,
): Limit {
  const upTo = URGENCIES.slice(0, URGENCIES.indexOf(urgency) + 1)
  const { otherwise } = LIMIT_STEPS[step]
  const found = upTo.flatMap(
    (each) => table[limitKey({ scope: 'step', key: step, urgency: each })] ?? (each === 'normal' ? otherwise : []),
  )
  return shortest(found, measure) ?? otherwise
}

export const shortest = (limits: readonly Limit[], measure: LimitMeasure): Limit | undefined =>
  limits.reduce<Limit | undefined>(
    (best, limit) => (best === undefined || measure(limit) < measure(best) ? limit : best),
    undefined,
  )

/** Limits to choose from where one is asked for by hand: `h4` four working hours, `d2` two working days. */
export const LIMIT_CHOICES = ['h2', 'h4', 'd1', 'd2', 'd3', 'd5'] as const

export function chosenLimit(choice: unknown): Limit | undefined {
  if (typeof choice !== 'string' || !(LIMIT_CHOICES as readonly string[]).includes(choice)) return undefined
  return { unit: choice.startsWith('h') ? 'workingHours' : 'workingDays', amount: Number(choice.slice(1)) }
}
