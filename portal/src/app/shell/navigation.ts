import { links } from '@/lib/links'
import { allowsAny, hasWork, WORK, type Permission } from '@/lib/permissions'
import type { shell } from './texts'

type EntryName = keyof (typeof shell)['vi']['entries']

interface Screen {
  name: EntryName
  to: string
  needs: readonly Permission[]
}

export interface Entry {
  name: EntryName
  /** Who may read its screens without working with them does not get it into the menu. */
  worksWith?: readonly Permission[]
  screens: Screen[]
}

/** At most seven entries a person, drawn from permissions; an entry left with one screen has no submenu. */
const entries: readonly Entry[] = [
  { name: 'start', screens: [{ name: 'start', to: links.start(), needs: WORK }] },
  {
    name: 'commitments',
    screens: [
      { name: 'commitmentList', to: links.commitments(), needs: ['commitment:read'] },
      { name: 'gapList', to: links.gapList(), needs: ['commitment:read'] },
      { name: 'questionings', to: links.questionings(), needs: ['commitment:question'] },
      { name: 'villageTotals', to: links.villageTotals(), needs: ['tally:read'] },
      { name: 'norms', to: links.norms(), needs: ['norm:read'] },
      { name: 'templates', to: links.templates(), needs: ['template:read'] },
    ],
  },
  {
    name: 'reports',
    screens: [
      { name: 'ownReport', to: links.report(), needs: ['submission:read'] },
      { name: 'receiving', to: links.receiving(), needs: ['submission:accept'] },
      { name: 'consolidation', to: links.consolidation(), needs: ['submission:consolidate'] },
      { name: 'approvals', to: links.approvals(), needs: ['submission:approve'] },
      { name: 'published', to: links.published(), needs: ['submission:read'] },
      { name: 'outgoing', to: links.outgoing(), needs: ['outgoing:read'] },
      { name: 'births', to: links.births(), needs: ['birth:read'] },
    ],
  },
  {
    name: 'situation',
    screens: [
      { name: 'sexRatio', to: links.sexRatio(), needs: ['indicator:read'] },
      { name: 'coverage', to: links.coverage(), needs: ['indicator:read'] },
      { name: 'deadlines', to: links.deadlines(), needs: ['indicator:read'] },
    ],
  },
  {
    name: 'directory',
    worksWith: ['facility:read', 'organisation:write'],
    screens: [
      { name: 'units', to: links.units(), needs: ['unit:read'] },
      { name: 'villages', to: links.villages(), needs: ['village:read'] },
      { name: 'organisations', to: links.organisations(), needs: ['organisation:read'] },
      { name: 'facilities', to: links.facilities(), needs: ['facility:read'] },
      { name: 'providers', to: links.providers(), needs: ['provider:read'] },
      { name: 'rules', to: links.rules(), needs: ['rule:read'] },
    ],
  },
  {
    name: 'administration',
    worksWith: ['setup:check', 'audit:read', 'data_request:read'],
    screens: [
      { name: 'setup', to: links.setup(), needs: ['setup:read'] },
      { name: 'people', to: links.people(), needs: ['person:read'] },
      { name: 'vacancies', to: links.vacancies(), needs: ['person:read'] },
      { name: 'reorganisations', to: links.reorganisations(), needs: ['reorganisation:read'] },
      { name: 'agencies', to: links.agencies(), needs: ['agency:write'] },
      { name: 'dataRequests', to: links.dataRequests(), needs: ['data_request:read'] },
      { name: 'erasures', to: links.erasures(), needs: ['provider:erase'] },
      { name: 'audit', to: links.audit(), needs: ['audit:read'] },
    ],
  },
]

/** All there is for whoever sees totals only. */
const totals: Entry = { name: 'outgoing', screens: [{ name: 'outgoing', to: links.outgoing(), needs: ['outgoing:read'] }] }

/** All there is for the Population Authority. */
const national: Entry = {
  name: 'national',
  screens: [
    { name: 'nationalTotals', to: links.nationalTotals(), needs: ['national:read'] },
    { name: 'nationalReports', to: links.nationalReports(), needs: ['national:read'] },
  ],
}

export function entriesFor(granted: readonly Permission[]): Entry[] {
  return (hasWork(granted) ? entries : [totals, national])
    .filter((entry) => !entry.worksWith || allowsAny(granted, entry.worksWith))
    .map((entry) => ({ ...entry, screens: entry.screens.filter((screen) => allowsAny(granted, screen.needs)) }))
    .filter((entry) => entry.screens.length > 0)
}
