import { commitmentPaths, type ClauseOnDate, type TallyKind } from '@/api/commitments'
import { useView, type Page } from '@/api/queries'
import { Choice } from '@/components/filters'
import { clauseName } from '@/lib/clause-name'
import { useLanguage, useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** The clauses that these signers may sign today; one that law has ended is not among them. */
export function useClauses(kind: TallyKind): readonly ClauseOnDate[] {
  return useView<Page<ClauseOnDate>>(commitmentPaths.clauses, { subjectKind: kind }).data?.items ?? []
}

/** Of which clause the totals are told; not asked where there is just one. */
export function ClauseFilter({ offered, chosen, onChoose }: { offered: readonly ClauseOnDate[]; chosen: string | undefined; onChoose: (clause: string | undefined) => void }) {
  const t = useTexts(texts)
  const language = useLanguage()
  if (offered.length < 2) return null
  return (
    <div className="filters no-print">
      <Choice label={t.clause} value={chosen} allowAll={false} options={offered.map((each) => ({ value: each.kind, label: clauseName(each, language) }))} onChange={onChoose} />
    </div>
  )
}
