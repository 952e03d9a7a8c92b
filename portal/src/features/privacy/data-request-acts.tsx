import { Input } from 'antd'
import { lengths } from '@/api/generated'
import { privacyPaths, type DataRequestView } from '@/api/privacy'
import { askedDay } from '@/components/asked'
import { OfferedActs, type DescribedAct } from '@/components/record-act'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { privacyTexts } from './texts'

/** What may be done about a request now. */
export function DataRequestActs({ row }: { row: DataRequestView }) {
  const t = useTexts(privacyTexts)
  const language = useLanguage()
  const name = row.subject.name ?? t.erased
  const settledOn = (theirs: DataRequestView) => formatDate(theirs.execution.doneOn)
  const acts: Record<string, DescribedAct<DataRequestView>> = {
    answer: { verb: t.answer, path: privacyPaths.answer(row.id), asks: { on: askedDay(t.on, (theirs) => formatDate(theirs.answer.doneOn)) } },
    completion: { verb: t.complete, effect: label('dataRequestKind', row.kind, language), path: privacyPaths.completion(row.id), asks: { on: askedDay(t.on, settledOn) } },
    extension: {
      verb: t.extend,
      effect: t.extendEffect,
      path: privacyPaths.extension(row.id),
      asks: { reason: { label: t.reason, required: true, input: <Input.TextArea rows={2} maxLength={lengths.directory.ExtendRequest.reason} />, theirs: (theirs) => theirs.extensionReason ?? '', mine: (reason: string) => reason } },
    },
    refusal: {
      verb: t.refuse,
      path: privacyPaths.refusal(row.id),
      danger: true,
      asks: {
        on: askedDay(t.on, settledOn),
        legalGround: { label: t.legalGround, required: true, input: <Input.TextArea rows={2} maxLength={lengths.directory.RefuseRequest.legalGround} />, theirs: (theirs) => theirs.legalGround ?? '', mine: (ground: string) => ground },
      },
    },
  }
  return <OfferedActs<DataRequestView> record={privacyPaths.dataRequest(row.id)} name={name} look="small" acts={acts} actions={row.actions} />
}
