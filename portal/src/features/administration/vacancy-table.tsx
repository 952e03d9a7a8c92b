import type { VacancyView } from '@/api/directory'
import type { Column } from '@/components/data-table'
import { formatDate } from '@/lib/dates'
import { useLanguage, useTexts } from '@/lib/i18n'
import { label } from '@/lib/labels'
import { texts } from './texts'

export function vacancyKey(post: VacancyView): string {
  return `${post.organisation.id} ${post.unit.id} ${post.role}`
}

/** As what, where, since when, after whom, and who keeps the work going. */
export function useVacancyColumns(): Column<VacancyView>[] {
  const t = useTexts(texts)
  const language = useLanguage()
  return [
    { key: 'role', title: t.role, heads: true, render: (post) => label('role', post.role, language) },
    { key: 'organisation', title: t.organisation, render: (post) => `${post.organisation.name}, ${post.unit.name}` },
    { key: 'since', title: t.vacantSince, render: (post) => formatDate(post.since) },
    { key: 'holder', title: t.lastHolder, render: (post) => post.lastHolder.name },
    { key: 'deputies', title: t.deputies, render: (post) => post.deputies.map((person) => person.name).join(', ') },
  ]
}
