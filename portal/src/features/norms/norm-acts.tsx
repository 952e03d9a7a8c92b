import { normPaths, type NormView } from '@/api/norms'
import { askedDay } from '@/components/asked'
import { OfferedActs, type DescribedAct } from '@/components/record-act'
import { formatDate } from '@/lib/dates'
import { useTexts } from '@/lib/i18n'
import { texts } from './texts'

/** What may be recorded about a norm now: checked or withdrawn while it waits, marked or repealed while it applies. */
export function NormActs({ view, name }: { view: NormView; name: string }) {
  const t = useTexts(texts)
  const marked = view.texts[0]?.reviewNeeded ?? false
  const markedByLaw = (view.texts[0]?.clausesEndedByLaw ?? 0) > 0
  const acts: Record<string, DescribedAct<NormView>> = {
    confirmation: { verb: t.confirm, effect: t.confirmEffect, path: normPaths.confirmation(view.id) },
    withdrawal: { verb: t.withdraw, effect: t.withdrawEffect, path: normPaths.withdrawal(view.id) },
    // What the law has ended asks for a review whatever anybody marks.
    ...(markedByLaw ? {} : { review: { verb: marked ? t.reviewed : t.review, ...(marked ? {} : { effect: t.reviewEffect }), path: normPaths.review(view.id), also: { needed: !marked } } }),
    repeal: {
      verb: t.repeal,
      effect: t.repealEffect,
      path: normPaths.repeal(view.id),
      asks: { repealedOn: askedDay(t.repealedOn, (theirs: NormView) => formatDate(theirs.texts[0]?.repealedOn)) },
    },
  }
  return <OfferedActs record={normPaths.norm(view.id)} name={name} look="button" acts={acts} actions={view.actions} />
}
