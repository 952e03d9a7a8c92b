import type { TallyRow } from '@/api/commitments'
import type { Language } from '@/lib/i18n'
import { label } from '@/lib/labels'

/** “thôn Hạ”: the kind of a village is part of its name, written once; bodies and schools are named as they are. */
export function rowName(row: TallyRow, language: Language): string {
  if (row.subjectKind !== 'household_group' || !row.holder.kind) return row.holder.name
  const kind = label('villageKind', row.holder.kind, language)
  const named = row.holder.name.toLowerCase().startsWith(kind.toLowerCase())
  return kind === '–' || named ? row.holder.name : `${kind} ${row.holder.name}`
}
