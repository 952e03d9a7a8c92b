import type { TallyRow } from '@/api/commitments'
import type { Language } from '@/lib/i18n'
import { villageName } from '@/lib/village-name'

/** Bodies and schools are named as they are, villages with their kind. */
export function rowName({ subjectKind, holder }: TallyRow, language: Language): string {
  return subjectKind === 'household_group' ? villageName(holder.name, holder.kind, language) : holder.name
}
