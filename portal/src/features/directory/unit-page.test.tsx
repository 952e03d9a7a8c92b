import { fireEvent, screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { UnitDetail, UnitView } from '@/api/directory'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { UnitPage } from './unit-page'

const caoBang = { id: '04@2004-07-08', path: '04/', name: 'tỉnh Cao Bằng', level: 'province' as const }
const hoaAn = { id: '051@2004-07-08', path: '04/051/', name: 'huyện Hoà An', level: 'district' as const }
const thucPhan = { id: '01279@2025-07-01', path: '04/01279/', name: 'phường Thục Phán', level: 'commune' as const }
const hoangTung: UnitView = { id: '01675@2004-07-08', code: '01675', level: 'commune', type: 'Xã', name: 'Hoàng Tung', fullName: 'xã Hoàng Tung', path: '04/051/01675/', validFrom: '2004-07-08', validTo: '2025-07-01' }

const detail: UnitDetail = {
  id: thucPhan.id,
  code: '01279',
  level: 'commune',
  type: 'Phường',
  name: 'Thục Phán',
  fullName: 'phường Thục Phán',
  path: thucPhan.path,
  validFrom: '2025-07-01',
  ancestors: [caoBang],
  formerly: [
    { unit: { id: hoangTung.id, path: hoangTung.path, name: 'xã Hoàng Tung', level: 'commune' }, validFrom: '2004-07-08', validTo: '2025-07-01', effective: '2025-07-01', kind: 'merge' },
    { unit: { id: '01273@2004-07-08', path: '04/040/01273/', name: 'phường Sông Bằng', level: 'commune' }, validFrom: '2004-07-08', validTo: '2025-07-01', effective: '2025-07-01', kind: 'merge' },
  ],
  now: [],
}

const server = serverFor(...handlers)

it('finds by an old name, with the district of that time, the last day and where the area belongs now', async () => {
  server.use(http.get('/api/directory/v1/units/search', () => HttpResponse.json({ items: [{ unit: hoangTung, above: [caoBang, hoaAn], matched: 'Hoàng Tung', ended: true, now: [thucPhan] }] })))
  show(<UnitPage />)
  fireEvent.change(await screen.findByLabelText('Tìm đơn vị, kể cả tên cũ'), { target: { value: 'hoang tung' } })

  expect(await screen.findByRole('button', { name: 'xã Hoàng Tung, huyện Hoà An (cũ, đến 30/06/2025): nay thuộc phường Thục Phán' })).toBeTruthy()
})

it('says what a new unit is made of', async () => {
  server.use(http.get('/api/directory/v1/units/:id', () => HttpResponse.json(detail)))
  show(<UnitPage />, `/directory/units?on=2025-08-01&chosen=${encodeURIComponent(thucPhan.id)}`)

  expect(await screen.findByText('Gồm: xã Hoàng Tung, phường Sông Bằng (cũ).')).toBeTruthy()
})

it('shows the day before as the last one of an ended unit', async () => {
  server.use(http.get('/api/directory/v1/units/:id', () => HttpResponse.json({ ...hoangTung, ancestors: [caoBang, hoaAn], formerly: [], now: [{ unit: thucPhan, validFrom: '2025-07-01', effective: '2025-07-01', kind: 'merge' }] })))
  show(<UnitPage />, '/directory/units?on=2025-08-01&chosen=01675')

  expect(await screen.findByRole('heading', { name: 'xã Hoàng Tung (cũ, đến 30/06/2025)' })).toBeTruthy()
  expect(screen.getByText('tỉnh Cao Bằng › huyện Hoà An')).toBeTruthy()
  expect(screen.getByText('phường Thục Phán')).toBeTruthy()
})
