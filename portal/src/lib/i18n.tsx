import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react'

export type Language = 'vi' | 'en'

/** Texts of one part of the portal; English must have exactly what Vietnamese has. */
export interface Texts<T> {
  vi: T
  en: T
}

export function defineTexts<T>(vi: T, en: NoInfer<T>): Texts<T> {
  return { vi, en }
}

const KEY = 'canbang.language'
const listeners = new Set<() => void>()

export function currentLanguage(): Language {
  return globalThis.localStorage?.getItem(KEY) === 'en' ? 'en' : 'vi'
}

/** Tells browser and screen reader which language the page speaks. */
export function declareLanguage(): void {
  document.documentElement.lang = currentLanguage()
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language)
  declareLanguage()
  listeners.forEach((tell) => tell())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const LanguageContext = createContext<Language>('vi')

export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(subscribe, currentLanguage)
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  return use(LanguageContext)
}

export function useTexts<T>(texts: Texts<T>): T {
  const language = useLanguage()
  return useMemo(() => texts[language], [texts, language])
}
