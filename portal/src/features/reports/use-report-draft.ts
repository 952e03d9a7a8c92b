import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { AttemptKey, type Asked } from '@/api/attempt-key'
import { getVersioned, send, type Versioned } from '@/api/client'
import { Problem } from '@/api/problem'
import { isFinal } from '@/api/queries'
import { reportingPaths, type SubmissionView } from '@/api/reporting'
import { afterSaving, entriesOf, NOTHING_TYPED, refusedItem, sentPart, type FigureDraft, type ReportDraft } from './report-draft'

const EVERY = 10_000

export interface Saving {
  running: boolean
  savedAt?: number
  error?: unknown
}

/** How a submission is kept among the queries, so that each answer to a change becomes what every screen shows. */
export function submissionKey(id: string) {
  return [reportingPaths.submission(id), {}, 'versioned']
}

/**
 * What is being typed into a report: saved every ten seconds, item by item as far as they are ready. A lost connection, an ended
 * session, a refusal or somebody else's change leave the text where it is; the next round tries again.
 */
export function useReportDraft({ view, etag }: Versioned<SubmissionView>) {
  const client = useQueryClient()
  const [draft, setDraft] = useState<ReportDraft>(NOTHING_TYPED)
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map())
  const [saving, setSaving] = useState<Saving>({ running: false })
  const busy = useRef(false)
  const attempt = useRef<AttemptKey>(undefined)
  const entries = useMemo(() => entriesOf(view, draft, new Set(refused.keys())), [view, draft, refused])
  const ready = entries.figures.length + entries.narratives.length
  const unsaved = ready + entries.lacks.size + refused.size
  const key = submissionKey(view.id)

  /** True when nothing that can be saved is left unsaved. */
  const save = async (): Promise<boolean> => {
    if (busy.current) return false
    const sent = sentPart(draft, entries)
    if (ready === 0) {
      if (entries.same.length > 0) setDraft((now) => afterSaving(view.parts, now, sent))
      return unsaved === 0
    }
    busy.current = true
    setSaving((old) => ({ ...old, running: true }))
    try {
      const asked: Asked = { path: reportingPaths.act(view.id, 'entries'), method: 'PUT', etag, body: { figures: entries.figures, narratives: entries.narratives } }
      attempt.current ??= new AttemptKey()
      const answer = await send<SubmissionView>(asked.path, { ...asked, key: attempt.current.of(asked) })
      attempt.current.answered()
      client.setQueryData(key, answer)
      setDraft((now) => afterSaving(answer.view.parts, now, sent))
      setSaving({ running: false, savedAt: Date.now() })
      return entries.lacks.size === 0
    } catch (error) {
      if (isFinal(error)) attempt.current?.answered()
      if (error instanceof Problem && (error.status === 412 || error.status === 428)) {
        const fresh = await getVersioned<SubmissionView>(reportingPaths.submission(view.id)).catch(() => undefined)
        if (fresh) client.setQueryData(key, fresh)
      }
      const faults = error instanceof Problem ? error.errors.flatMap((each) => {
        const item = refusedItem(each.pointer, entries)
        return item ? [[item, each.detail] as const] : []
      }) : []
      if (faults.length > 0) setRefused((old) => new Map([...old, ...faults]))
      setSaving((old) => ({ ...old, running: false, error: faults.length > 0 ? undefined : error }))
      return false
    } finally {
      busy.current = false
    }
  }

  const round = useEffectEvent(() => void save())
  useEffect(() => {
    const timer = setInterval(round, EVERY)
    return () => clearInterval(timer)
  }, [])
  const keepsOpen = unsaved > 0
  useEffect(() => {
    if (!keepsOpen) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [keepsOpen])

  const allow = (item: string) => setRefused((old) => {
    const next = new Map(old)
    next.delete(item)
    return next
  })
  return {
    draft,
    saving,
    unsaved,
    lacks: entries.lacks,
    refused,
    save,
    typeFigure: (item: string, typed: FigureDraft) => {
      allow(item)
      setDraft((old) => ({ ...old, figures: new Map(old.figures).set(item, typed) }))
    },
    typeNarrative: (item: string, text: string, base: string) => {
      allow(item)
      setDraft((old) => ({ ...old, narratives: new Map(old.narratives).set(item, { text, base }) }))
    },
    drop: (item: string) => {
      allow(item)
      setDraft((old) => {
        const figures = new Map(old.figures)
        const narratives = new Map(old.narratives)
        figures.delete(item)
        narratives.delete(item)
        return { figures, narratives }
      })
    },
    /** The version that the next act is done on, also right after a save. */
    etag: () => client.getQueryData<Versioned<SubmissionView>>(key)?.etag ?? etag,
  }
}

export type Drafting = ReturnType<typeof useReportDraft>
