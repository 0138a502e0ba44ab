import { Cron } from 'croner'
import type { Functions } from './Functions'

/** Fires the functions' timers by the clock of the platform's own time zone. */
export class Timers {
  private readonly jobs: Cron[] = []

  constructor(functions: Functions, clock: () => number, log: (line: string) => void) {
    for (const spec of functions.specs) {
      for (const timer of spec.timers) {
        const fire = async () => {
          try {
            await functions.fireTimer(spec.name, timer.name, clock())
          } catch (error) {
            log(`timer ${spec.name}/${timer.name}: ${error instanceof Error ? error.message : error}`)
          }
        }
        this.jobs.push(new Cron(sixFields(timer.cron), { timezone: 'Asia/Shanghai', unref: true }, fire))
      }
    }
  }

  close(): void {
    for (const job of this.jobs) job.stop()
  }
}

/** The platform's seven fields without the year, which must be `*`. */
export function sixFields(cron: string): string {
  const fields = cron.trim().split(/\s+/)
  if (fields.length !== 7) throw new Error(`a timer needs seven fields, not '${cron}'`)
  if (fields[6] !== '*') throw new Error(`[local cloud] a timer with a year is not supported: '${cron}'`)
  return fields.slice(0, 6).join(' ')
}
