import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { inParallel } from '@/lib/in-parallel'
import { AttemptKey } from './attempt-key'
import { send } from './client'
import { isTransient } from './problem'
import { isFinal, RESEND_SECONDS, type ActRequest } from './queries'

export type RowState = { state: 'waiting' } | { state: 'sending' } | { state: 'done'; view: unknown } | { state: 'failed'; error: unknown }

const AT_ONCE = 4
const RESENDS = 3

/**
 * Sends a list row by row, four at a time. Each row keeps its own key until its content changes, so sending again, by the
 * clock or by hand, never makes a second record. Rows in error keep their input and can be sent again alone.
 */
export function useRows<Row>(id: (row: Row) => string, request: (row: Row) => ActRequest) {
  const client = useQueryClient()
  const [states, setStates] = useState<ReadonlyMap<string, RowState>>(new Map())
  const [running, setRunning] = useState(false)
  const keys = useRef(new Map<string, AttemptKey>())

  const mark = (row: Row, state: RowState) => setStates((all) => new Map(all).set(id(row), state))
  const attemptOf = (row: Row) => {
    const known = keys.current.get(id(row)) ?? new AttemptKey()
    keys.current.set(id(row), known)
    return known
  }

  const sendRow = async (row: Row) => {
    mark(row, { state: 'sending' })
    for (let attempt = 0; ; attempt++) {
      try {
        const asked = request(row)
        const { view } = await send(asked.path, { ...asked, key: attemptOf(row).of(asked) })
        attemptOf(row).answered()
        mark(row, { state: 'done', view })
        return true
      } catch (error) {
        if (isTransient(error) && attempt < RESENDS) {
          await new Promise((resolve) => setTimeout(resolve, (error.retryAfter ?? RESEND_SECONDS) * 1000))
          continue
        }
        // A final refusal ends this attempt; what is sent after a correction is a new one.
        if (isFinal(error)) attemptOf(row).answered()
        mark(row, { state: 'failed', error })
        return false
      }
    }
  }

  const sendAll = async (rows: readonly Row[]): Promise<{ done: Row[]; failed: Row[] }> => {
    setRunning(true)
    rows.forEach((row) => mark(row, { state: 'waiting' }))
    const done: Row[] = []
    const failed: Row[] = []
    await inParallel(rows, AT_ONCE, async (row) => {
      ;((await sendRow(row)) ? done : failed).push(row)
    })
    setRunning(false)
    await client.invalidateQueries({ predicate: (query) => String(query.queryKey[0]).startsWith('/api/') })
    return { done, failed }
  }

  const count = (state: RowState['state']) => [...states.values()].filter((each) => each.state === state).length
  return { states, running, sendAll, done: count('done'), failed: count('failed'), total: states.size, clear: () => setStates(new Map()) }
}
