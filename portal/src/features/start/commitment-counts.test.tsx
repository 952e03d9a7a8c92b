import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { me } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { CommitmentCounts } from './commitment-counts'

const server = serverFor(...handlers)

it('takes the number of missing villages from the server', async () => {
  const summary = { holders: 12, recorded: 9, missing: 2, signed: 100, total: 118, asOf: '2024-11-20T03:14:00Z' }
  server.use(http.get('/api/commitments/v1/tallies', () => HttpResponse.json({ items: [], summary })))
  show(<CommitmentCounts me={me()} />)

  expect(await screen.findByText('Thôn, tổ dân phố chưa có số liệu năm nay (2/12)')).toBeTruthy()
})
