import type { CommitmentView } from '@/api/commitments'
import type { FormOf } from '@/components/printed-form'
import { links } from '@/lib/links'

/** The printed form of a commitment, with the way back to its page. */
export function formOf(view: CommitmentView): FormOf {
  return {
    key: view.id,
    name: view.subject.name,
    workplace: view.subject.workplace,
    signedOn: view.signedOn,
    place: view.place,
    sheet: view.sheet && { number: view.sheet.number, row: view.sheet.row },
    record: links.commitment(view.id),
  }
}
