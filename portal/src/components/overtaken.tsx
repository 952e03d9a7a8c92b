import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import type { ReactNode } from 'react'
import { getVersioned } from '@/api/client'
import { Problem } from '@/api/problem'
import type { Act } from '@/api/queries'
import { failures } from '@/lib/common-texts'
import { formatTime } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { ActStatus } from './problem'
import { Await } from './states'

/** One field of which somebody else has told another value meanwhile. */
export interface Compared {
  label: string
  theirs: ReactNode
  mine: ReactNode
}

interface OutcomeProps<What, View, T> {
  act: Act<What, View>
  /** Where the record is read whose version the act was done on. */
  record: string
  compare: (theirs: T, asked: What) => readonly Compared[]
  /** After the other's content was taken and one's own dropped. */
  onTake?: (() => void) | undefined
  /** The act judges the whole content, so it is never done on one that the user has not seen: the new one can only be taken. */
  judges?: boolean
}

/**
 * What became of an act on a record: sent again, refused, or overtaken by somebody else. Then both values stand side by side
 * and the user decides; until that the form keeps every letter.
 */
export function ActOutcome<What, View, T>(props: OutcomeProps<What, View, T>) {
  return isOvertaken(props.act.error) ? <Overtaken key={props.act.submittedAt} {...props} /> : <ActStatus act={props.act} />
}

export function isOvertaken(error: unknown): error is Problem {
  return error instanceof Problem && (error.status === 412 || error.status === 428)
}

function Overtaken<What, View, T>({ act, record, compare, onTake, judges = false }: OutcomeProps<What, View, T>) {
  const t = useTexts(failures)
  const client = useQueryClient()
  // Read beside the page, which goes on showing what it showed: a form that vanishes would take what was typed with it.
  const theirs = useQuery({ queryKey: ['theirs', record, act.submittedAt], queryFn: ({ signal }) => getVersioned<T>(record, {}, signal), staleTime: Infinity, gcTime: 0 })
  const at = latestChange(theirs.data?.view)
  const take = async () => {
    act.drop()
    onTake?.()
    await client.invalidateQueries({ predicate: (query) => String(query.queryKey[0]).startsWith('/api/') })
  }
  return (
    <Alert
      type="warning"
      role="alert"
      className="overtaken"
      title={at ? t.stale(formatTime(at)) : t.staleNow}
      description={
        <Await query={theirs} rows={2}>
          {({ view, etag }) => (
            <>
              <table className="compared">
                <thead>
                  <tr>
                    <th scope="col"><span className="visually-hidden">{t.comparedField}</span></th>
                    <th scope="col">{t.theirs}</th>
                    <th scope="col">{t.mine}</th>
                  </tr>
                </thead>
                <tbody>
                  {compare(view, act.variables as What).map((each) => (
                    <tr key={each.label}>
                      <th scope="row">{each.label}</th>
                      <td data-label={t.theirs}>{each.theirs || '–'}</td>
                      <td data-label={t.mine}>{each.mine || '–'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <div className="actions">
                {!judges && <Button onClick={() => act.askAgainOn(etag)}>{t.keepMine}</Button>}
                <Button onClick={() => void take()}>{t.takeTheirs}</Button>
              </div>
            </>
          )}
        </Await>
      }
    />
  )
}

/** When the record was last changed, where it tells its history. */
function latestChange(view: unknown): string | undefined {
  const history = view && typeof view === 'object' && 'history' in view && Array.isArray(view.history) ? (view.history as { at?: string }[]) : []
  return history.map((entry) => entry.at ?? '').sort().at(-1) || undefined
}
