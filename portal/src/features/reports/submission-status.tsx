import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { Problem } from '@/api/problem'
import type { Act } from '@/api/queries'
import type { SubmissionView } from '@/api/reporting'
import { StatusChip } from '@/components/chip'
import { ActStatus } from '@/components/problem'
import { failures } from '@/lib/common-texts'
import { useTexts } from '@/lib/i18n'
import { submissionKey } from './use-report-draft'

export function SubmissionChip({ mode, state }: { mode: 'directive' | 'request'; state: string }) {
  return <StatusChip group={mode === 'request' && ['open', 'contributed', 'thanked'].includes(state) ? 'partnerSubmissionStatus' : 'submissionStatus'} code={state} />
}

/** What became of an act on a report; when somebody was faster, the newest state is one press away. */
export function SubmissionActStatus<Asked>({ act, id }: { act: Act<Asked, SubmissionView>; id: string }) {
  const t = useTexts(failures)
  const client = useQueryClient()
  const stale = act.error instanceof Problem && (act.error.status === 412 || act.error.status === 428)
  return (
    <>
      <ActStatus act={act} />
      {stale && (
        <Button
          onClick={async () => {
            await client.invalidateQueries({ queryKey: submissionKey(id) })
            act.reset()
          }}
        >
          {t.takeNew}
        </Button>
      )}
    </>
  )
}
