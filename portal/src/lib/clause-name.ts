import { formatDate } from './dates'
import { defineTexts, type Language } from './i18n'
import { label } from './labels'

const texts = defineTexts({ until: (day: string) => `Nội dung chỉ áp dụng đến ${day}` }, { until: (day: string) => `Clause in force until ${day} only` })

/** A clause in words; one that law ends has none of its own and is known by its last day alone. */
export function clauseName({ kind, endsOn }: { kind: string; endsOn?: string | null | undefined }, language: Language): string {
  const words = label('clause', kind, language)
  return words === '–' && endsOn ? texts[language].until(formatDate(endsOn)) : words
}
