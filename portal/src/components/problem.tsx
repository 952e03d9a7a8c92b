import { Alert, Button } from 'antd'
import { useEffect, useState } from 'react'
import { isTransient, Problem } from '@/api/problem'
import { RESEND_SECONDS, type Act } from '@/api/queries'
import { failures } from '@/lib/common-texts'
import { formatTime } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'

/** The one place where a refusal becomes a sentence: the server's own where it speaks of the matter, ours for the rest. */
export function useProblemSentence(): (error: unknown, asOf?: number) => string {
  const t = useTexts(failures)
  return (error, asOf) => {
    if (!(error instanceof Problem)) return t.unexpected
    if (error.status === 0) return t.offline
    if (error.status === 403) return error.detail || t.forbidden
    if (error.status === 404) return t.notFound
    if (error.status === 412 || error.status === 428) return error.detail || t.staleNow
    if (error.status === 413) return error.detail || t.tooLarge
    if (error.status === 429) return error.detail || t.unsentFinally
    if (error.code === 'identity_unavailable' || error.code === 'sessions_unavailable') return error.detail || t.unsentFinally
    if (error.status === 502 || error.status === 503 || error.status === 504) {
      const module = t.modules[error.service as keyof typeof t.modules] ?? error.service
      return asOf ? t.unavailableSince(module, formatTime(asOf)) : t.unavailable(module)
    }
    if (error.status >= 500) return t.unexpected
    return error.detail || error.title || t.unexpected
  }
}

export function ProblemAlert({ error, onRetry, asOf }: { error: unknown; onRetry?: () => void; asOf?: number }) {
  const sentence = useProblemSentence()
  const t = useTexts(failures)
  const loose = error instanceof Problem ? error.errors.filter((each) => !each.pointer) : []
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={sentence(error, asOf)}
      description={loose.length > 0 ? <ul className="plain">{loose.map((each) => <li key={each.detail}>{each.detail}</li>)}</ul> : undefined}
      action={onRetry && <Button size="small" onClick={onRetry}>{t.sendNow}</Button>}
    />
  )
}

/** What became of a change: waiting to be sent again with its countdown, or refused with the reason; input stays. */
export function ActStatus<Asked, View>({ act }: { act: Act<Asked, View> }) {
  if (act.isPending && act.failureCount > 0 && isTransient(act.failureReason)) {
    return <Resending key={act.failureCount} seconds={act.failureReason.retryAfter ?? RESEND_SECONDS} />
  }
  if (!act.isError) return null
  const again = isTransient(act.error) ? () => act.mutate(act.variables as Asked) : undefined
  return again ? <ProblemAlert error={act.error} onRetry={again} /> : <ProblemAlert error={act.error} />
}

function Resending({ seconds }: { seconds: number }) {
  const t = useTexts(failures)
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const timer = setInterval(() => setLeft((value) => Math.max(0, value - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  return <Alert type="warning" role="status" showIcon title={left > 0 ? t.unsent(left) : t.sending} />
}
