import type { Cursor } from '@contract/case'
import type { CausedEffect } from '../domain/caseDoc'
import { followRowId } from './caseStore'
import type { Context } from './context'
import { command } from './database'
import type { FollowRow } from './engineDocuments'
import { followOne } from './follow'
import { logFailure } from './log'
import { page } from './page'

/** Follows that are run before the act that caused them is answered; the rest waits for the scheduler. */
const AT_ONCE = 20
/** Cases that follow at the same time. */
const LANES = 5
/** Cases between two notes of how far a row has been carried out. */
const BATCH = 20
const MINUTE = 60_000
const PAUSE_MOST = 60

interface Run {
  ran: number
  /** Events of follows that have follows of their own. */
  events: string[]
}

/** Carries out what an event caused, and what that caused in turn, as far as it fits before an answer. Never fails. */
export async function followAtOnce(context: Context, eventId: string): Promise<void> {
  const events = [eventId]
  let left = AT_ONCE
  try {
    for (let id = events.shift(); id !== undefined && left > 0; id = events.shift()) {
      const row = await context.collections.outbox.get(followRowId(id))
      if (row?.what !== 'follow') continue
      const run = await runRow(context, row, left)
      left -= run.ran
      events.push(...run.events)
    }
  } catch (error) {
    logFailure(context.requestId, error)
  }
}

/**
 * Carries out a row of the outbox, `most` cases of it at most, and takes it away when nothing is left. How far it came is
 * noted after each batch: a run that is killed is taken up from there, and the cases after the note are known by their requests.
 */
export async function runRow(context: Context, row: FollowRow, most: number): Promise<Run> {
  const { collections } = context
  const { rules } = await context.street()
  const run: Run = { ran: 0, events: [] }
  let failed = 0
  const follow = async (effect: CausedEffect, caseId: string): Promise<void> => {
    try {
      const event = await followOne(context, row, effect, caseId, rules)
      if (event !== undefined) run.events.push(event)
    } catch (error) {
      // One case that cannot follow now must not hold up the others; the row is run again later.
      failed += 1
      logFailure(`${row.eventId}/${caseId}`, error)
    }
  }
  const note = (reached: FollowRow['reached']) =>
    collections.outbox.update({ _id: row._id }, { reached: command.set(reached) })

  for (let at = row.reached?.effects ?? 0; at < row.effects.length; at += 1) {
    const effect = row.effects[at] as CausedEffect
    let after = at === row.reached?.effects ? row.reached.after : undefined
    for (let more = true; more; ) {
      if (run.ran >= most) {
        if (failed > 0) await tryLater(context, row)
        return run
      }
      const found = await targetsOf(context, effect, after, Math.min(BATCH, most - run.ran))
      await inLanes(found.caseIds, (caseId) => follow(effect, caseId))
      run.ran += found.caseIds.length
      more = found.next !== undefined
      after = found.next
      if (more && failed === 0) await note({ effects: at, after })
    }
    if (at + 1 < row.effects.length && failed === 0) await note({ effects: at + 1 })
  }
  if (failed > 0) await tryLater(context, row)
  else await collections.outbox.remove(row._id)
  return run
}

/** The cases that an effect is for, a batch of them in the order of the index. */
async function targetsOf(
  context: Context,
  effect: CausedEffect,
  after: Cursor | undefined,
  limit: number,
): Promise<{ caseIds: string[]; next?: Cursor }> {
  if (effect.kind === 'open') return { caseIds: [effect.caseId] }
  const { target } = effect
  if ('caseId' in target) return { caseIds: [target.caseId] }
  const { rows, more } = await page(context.collections.cases, {
    where: { links: target.link },
    by: 'createdAt',
    direction: 'desc',
    after,
    limit,
    fields: ['createdAt'],
  })
  const last = rows.at(-1)
  return { caseIds: rows.map(({ _id }) => _id), next: more && last ? { at: last.createdAt, id: last._id } : undefined }
}

async function inLanes(caseIds: readonly string[], work: (caseId: string) => Promise<void>): Promise<void> {
  for (let start = 0; start < caseIds.length; start += LANES) {
    await Promise.all(caseIds.slice(start, start + LANES).map(work))
  }
}

/** Puts a row back for a while that doubles with each failure, up to an hour; it is never given up. */
async function tryLater(context: Context, row: FollowRow): Promise<void> {
  const tries = (row.tries ?? 0) + 1
  const at = context.now + Math.min(2 ** tries, PAUSE_MOST) * MINUTE
  await context.collections.outbox.update({ _id: row._id }, { tries, at })
}
