import type { Language } from '@/lib/i18n'
import { label } from '@/lib/labels'

/** Services as they are read: one after the other, by name. */
export function servicesInWords(services: readonly string[], language: Language): string {
  return services.map((service) => label('serviceKind', service, language)).join(', ')
}
