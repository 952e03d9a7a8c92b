import { createBrowserRouter, Outlet, type RouteObject } from 'react-router'
import { Missing, PageBroken } from './shell/broken'
import { SessionGate } from './shell/session-gate'
import { Shell } from './shell/shell'
import { SignedIn } from './shell/signed-in'

/** Route files only name a page; each page is a piece of its own, fetched when first opened. */
const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('@/features/start/start-page')).StartPage }) },
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
