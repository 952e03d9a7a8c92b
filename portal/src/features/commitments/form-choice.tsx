import { commitmentPaths, type ClauseOnDate, type SubjectKind } from '@/api/commitments'
import { useView, type Page as ListOf } from '@/api/queries'
import { templatePaths, type ApplicableForm } from '@/api/templates'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

export interface ChosenForm {
  /** The clauses of that day: those of the form where there is one. */
  offered: ClauseOnDate['kind'][]
  /** The version that is sent with the signature. */
  template: string | undefined
  /** Which form it is, or that there is none. */
  note: string | undefined
  pending: boolean
}

/** The form of a kind of signer on the day of signing, as the service chooses it. */
export function useFormOfDay(kind: SubjectKind, on: string | undefined): ChosenForm {
  const t = useTexts(texts)
  const clauses = useView<ListOf<ClauseOnDate>>(commitmentPaths.clauses, { subjectKind: kind, on }, { enabled: on !== undefined, keep: true })
  const form = useView<ApplicableForm>(templatePaths.applicable, { subjectKind: kind, on }, { enabled: on !== undefined, keep: true })
  const template = form.data?.template
  const valid = clauses.data?.items.map((clause) => clause.kind) ?? []
  return {
    offered: template ? valid.filter((clause) => template.clauses.some((worded) => worded.kind === clause)) : valid,
    template: template?.id,
    note: form.data && (template ? t.formUsed(template.title, template.number) : form.data.configured ? t.formWithdrawn(formatDate(form.data.on)) : t.noForm),
    pending: form.isPlaceholderData || (form.isPending && !form.isError),
  }
}
