import type { Language } from './i18n'
import { label } from './labels'

/** “thôn Hạ”: the kind of a village is part of its name, written once; whoever is no village is named as it is. */
export function villageName(name: string, kind: string | undefined, language: Language): string {
  const word = label('villageKind', kind, language)
  const named = name.toLowerCase().startsWith(word.toLowerCase())
  return word === '–' || named ? name : `${word} ${name}`
}
