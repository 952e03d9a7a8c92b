import { expect, it } from 'vitest'
import { personas } from '@/mocks/data/people'
import { entriesFor } from './navigation'

it.each(Object.entries(personas))('gives %s at most seven entries', (_, persona) => {
  expect(entriesFor(persona.permissions).length).toBeLessThanOrEqual(7)
})

it('shows the administrator no commitments, and the commune and the leader of the province no administration', () => {
  const names = (who: string) => entriesFor(personas[who]?.permissions ?? []).map((entry) => entry.name)

  expect(names('admin')).toEqual(['start', 'directory', 'administration'])
  expect(names('auditor')).toEqual(['start', 'administration'])
  expect(names('supervisor')).toEqual(['outgoing'])
  expect(names('authority')).toEqual(['national'])
  expect(names('commune')).toEqual(['start', 'commitments', 'reports', 'situation', 'directory'])
  expect(names('leader')).toEqual(['start', 'commitments', 'reports', 'situation', 'directory'])
})

it('shows agencies to the administrator and the log to the auditor only', () => {
  const screens = (who: string) => entriesFor(personas[who]?.permissions ?? []).find((entry) => entry.name === 'administration')?.screens.map((screen) => screen.name)

  expect(screens('admin')).toEqual(['setup', 'people', 'vacancies', 'reorganisations', 'agencies'])
  expect(screens('auditor')).toEqual(['audit'])
  expect(screens('dpo')).toEqual(['dataRequests', 'erasures', 'audit'])
  expect(screens('commune')).toBeUndefined()
})
