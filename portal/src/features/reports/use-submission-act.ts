import { useQueryClient } from '@tanstack/react-query'
import type { Versioned } from '@/api/client'
import { useAct } from '@/api/queries'
import { reportingPaths, type SubmissionView } from '@/api/reporting'
import { submissionKey } from './use-report-draft'

/** A change of one submission, done on the version last seen; the answer is at once what every screen shows. */
export function useSubmissionAct<Asked = void>(id: string, act: string, body: (asked: Asked) => unknown = () => ({}), onDone?: (view: SubmissionView, asked: Asked) => void) {
  const client = useQueryClient()
  return useAct<Asked, SubmissionView>(
    (asked) => ({ path: reportingPaths.act(id, act), etag: client.getQueryData<Versioned<SubmissionView>>(submissionKey(id))?.etag, body: body(asked) }),
    {
      onDone: (answer, asked) => {
        client.setQueryData(submissionKey(id), answer)
        onDone?.(answer.view, asked)
      },
    },
  )
}
