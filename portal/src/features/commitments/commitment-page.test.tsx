import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import type { CommitmentView } from '@/api/commitments'
import type { UnitRef } from '@/api/me'
import { signed } from '@/mocks/data/commitments'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { CommitmentPage } from './commitment-page'

const server = serverFor(...handlers)
const model = signed[0] as CommitmentView
const ended: UnitRef = { id: '07240@2004-07-08', path: '24/213/07240/', name: 'xã Đồng Sơn', level: 'commune' }

it('names above the page a unit that has ended as its list does', async () => {
  server.use(http.get(`/api/commitments/v1/commitments/${model.id}`, () => HttpResponse.json({ ...model, unit: ended }, { headers: { ETag: '"1"' } })))
  show(<Routes><Route path="/commitments/:id" element={<CommitmentPage />} /></Routes>, `/commitments/${model.id}`)

  const above = within(await screen.findByRole('navigation', { name: 'Đơn vị' }))
  expect(await above.findByText('xã Đồng Sơn, thành phố Bắc Giang (cũ)')).toBeTruthy()
})
