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
  { path: 'questionings', lazy: async () => ({ Component: (await import('@/features/commitments/questioning-list-page')).QuestioningListPage }) },
  { path: 'questionings/:id', lazy: async () => ({ Component: (await import('@/features/commitments/questioning-page')).QuestioningPage }) },
  { path: 'gap-list', lazy: async () => ({ Component: (await import('@/features/commitments/gap-list-page')).GapListPage }) },
  { path: 'signing-sheets/:id', lazy: async () => ({ Component: (await import('@/features/commitments/sheet-page')).SheetPage }) },
  { path: 'templates', lazy: async () => ({ Component: (await import('@/features/templates/template-list-page')).TemplateListPage }) },
  { path: 'templates/new', lazy: async () => ({ Component: (await import('@/features/templates/new-template-page')).NewTemplatePage }) },
  { path: 'templates/:id', lazy: async () => ({ Component: (await import('@/features/templates/template-page')).TemplatePage }) },
  { path: 'village-totals', lazy: async () => ({ Component: (await import('@/features/tallies/tally-page')).TallyPage }) },
  { path: 'norms', lazy: async () => ({ Component: (await import('@/features/norms/norm-list-page')).NormListPage }) },
  { path: 'norms/:id', lazy: async () => ({ Component: (await import('@/features/norms/norm-page')).NormPage }) },
  { path: 'imports/:kind', lazy: async () => ({ Component: (await import('@/features/imports/import-page')).ImportPage }) },
  { path: 'reports', lazy: async () => ({ Component: (await import('@/features/reports/own-reports-page')).OwnReportsPage }) },
  { path: 'reports/:id', lazy: async () => ({ Component: (await import('@/features/reports/report-page')).ReportPage }) },
  { path: 'reports/:id/submit', lazy: async () => ({ Component: (await import('@/features/reports/submit-page')).SubmitPage }) },
  { path: 'receiving', lazy: async () => ({ Component: (await import('@/features/reports/tracking-page')).TrackingPage }) },
  { path: 'receiving/:id', lazy: async () => ({ Component: (await import('@/features/reports/receive-page')).ReceivePage }) },
  { path: 'consolidation', lazy: async () => ({ Component: (await import('@/features/reports/consolidation-page')).ConsolidationPage }) },
  { path: 'approvals', lazy: async () => ({ Component: (await import('@/features/reports/approvals-page')).ApprovalsPage }) },
  { path: 'approvals/:id', lazy: async () => ({ Component: (await import('@/features/reports/approval-page')).ApprovalPage }) },
  { path: 'published', lazy: async () => ({ Component: (await import('@/features/reports/published-page')).PublishedPage }) },
  { path: 'published/:id', lazy: async () => ({ Component: (await import('@/features/reports/publication-page')).PublicationPage }) },
  { path: 'published/:id/editions/:edition', lazy: async () => ({ Component: (await import('@/features/reports/edition-page')).EditionPage }) },
  { path: 'outgoing', lazy: async () => ({ Component: (await import('@/features/outgoing/outgoing-list-page')).OutgoingListPage }) },
  { path: 'outgoing/:id', lazy: async () => ({ Component: (await import('@/features/outgoing/outgoing-page')).OutgoingPage }) },
  { path: 'national', lazy: async () => ({ Component: (await import('@/features/outgoing/national-totals-page')).NationalTotalsPage }) },
  { path: 'national/reports', lazy: async () => ({ Component: (await import('@/features/outgoing/received-list-page')).ReceivedListPage }) },
  { path: 'national/reports/:id', lazy: async () => ({ Component: (await import('@/features/outgoing/received-page')).ReceivedPage }) },
  { path: 'births', lazy: async () => ({ Component: (await import('@/features/reports/births-page')).BirthsPage }) },
  { path: 'situation', lazy: async () => ({ Component: (await import('@/features/situation/totals-page')).TotalsPage }) },
  { path: 'situation/sex-ratio', lazy: async () => ({ Component: (await import('@/features/situation/ratio-page')).RatioPage }) },
  { path: 'situation/coverage', lazy: async () => ({ Component: (await import('@/features/situation/coverage-page')).CoveragePage }) },
  { path: 'situation/deadlines', lazy: async () => ({ Component: (await import('@/features/situation/deadlines-page')).DeadlinesPage }) },
  { path: 'directory/units', lazy: async () => ({ Component: (await import('@/features/directory/unit-page')).UnitPage }) },
  { path: 'directory/villages', lazy: async () => ({ Component: (await import('@/features/directory/village-page')).VillagePage }) },
  { path: 'directory/organisations', lazy: async () => ({ Component: (await import('@/features/directory/organisation-page')).OrganisationPage }) },
  { path: 'directory/facilities', lazy: async () => ({ Component: (await import('@/features/directory/facility-page')).FacilityPage }) },
  { path: 'directory/facilities/:id', lazy: async () => ({ Component: (await import('@/features/directory/facility-detail-page')).FacilityDetailPage }) },
  { path: 'directory/providers', lazy: async () => ({ Component: (await import('@/features/directory/provider-page')).ProviderPage }) },
  { path: 'directory/providers/:id', lazy: async () => ({ Component: (await import('@/features/directory/provider-detail-page')).ProviderDetailPage }) },
  { path: 'directory/rules', lazy: async () => ({ Component: (await import('@/features/directory/rule-page')).RulePage }) },
  { path: 'administration/people', lazy: async () => ({ Component: (await import('@/features/administration/people-page')).PeoplePage }) },
  { path: 'administration/setup', lazy: async () => ({ Component: (await import('@/features/setup/setup-page')).SetupPage }) },
  { path: 'administration/reorganisations', lazy: async () => ({ Component: (await import('@/features/reorganisation/reorganisation-list-page')).ReorganisationListPage }) },
  { path: 'administration/reorganisations/:id', lazy: async () => ({ Component: (await import('@/features/reorganisation/reorganisation-page')).ReorganisationPage }) },
  { path: 'administration/first-passwords', lazy: async () => ({ Component: (await import('@/features/administration/first-passwords-page')).FirstPasswordsPage }) },
  { path: 'administration/vacancies', lazy: async () => ({ Component: (await import('@/features/administration/vacancy-page')).VacancyPage }) },
  { path: 'administration/agencies', lazy: async () => ({ Component: (await import('@/features/administration/agency-page')).AgencyPage }) },
  { path: 'administration/erasures', lazy: async () => ({ Component: (await import('@/features/privacy/erasure-page')).ErasurePage }) },
  { path: 'administration/data-requests', lazy: async () => ({ Component: (await import('@/features/privacy/data-request-page')).DataRequestPage }) },
  { path: 'administration/audit', lazy: async () => ({ Component: (await import('@/features/administration/audit-page')).AuditPage }) },
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
