import { createBrowserRouter, Outlet, type RouteObject } from 'react-router'
import { Missing, PageBroken } from './shell/broken'
import { SessionGate } from './shell/session-gate'
import { Shell } from './shell/shell'
import { SignedIn } from './shell/signed-in'

/** Route files only name a page; each page is a piece of its own, fetched when first opened. */
const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('@/features/start/start-page')).StartPage }) },
  { path: 'commitments', lazy: async () => ({ Component: (await import('@/features/commitments/commitment-list-page')).CommitmentListPage }) },
  { path: 'commitments/:id', lazy: async () => ({ Component: (await import('@/features/commitments/commitment-page')).CommitmentPage }) },
  { path: 'gap-list', lazy: async () => ({ Component: (await import('@/features/commitments/gap-list-page')).GapListPage }) },
  { path: 'village-totals', lazy: async () => ({ Component: (await import('@/features/tallies/tally-page')).TallyPage }) },
  { path: 'directory/units', lazy: async () => ({ Component: (await import('@/features/directory/unit-page')).UnitPage }) },
  { path: 'directory/villages', lazy: async () => ({ Component: (await import('@/features/directory/village-page')).VillagePage }) },
  { path: 'directory/organisations', lazy: async () => ({ Component: (await import('@/features/directory/organisation-page')).OrganisationPage }) },
  { path: 'directory/facilities', lazy: async () => ({ Component: (await import('@/features/directory/facility-page')).FacilityPage }) },
  { path: 'directory/providers', lazy: async () => ({ Component: (await import('@/features/directory/provider-page')).ProviderPage }) },
  { path: 'directory/rules', lazy: async () => ({ Component: (await import('@/features/directory/rule-page')).RulePage }) },
  { path: 'administration/people', lazy: async () => ({ Component: (await import('@/features/administration/people-page')).PeoplePage }) },
]

export const router = createBrowserRouter(
  [
    { path: '/signed-in', Component: SignedIn },
    {
      path: '/',
      element: <SessionGate><Outlet /></SessionGate>,
      errorElement: <PageBroken />,
      children: [
        {
          element: <Shell />,
          children: [...pages.map((page) => ({ ...page, errorElement: <PageBroken /> }) as RouteObject), { path: '*', Component: Missing }],
        },
      ],
    },
  ],
  { basename: '/app' },
)
