import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { UnitRef } from '@/api/me'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { UnitName } from './unit-name'

const today = [
  { id: '04@2004-07-08', path: '04/', fullName: 'tỉnh Cao Bằng', level: 'province' },
  { id: '01279@2025-07-01', path: '04/01279/', fullName: 'phường Thục Phán', level: 'commune' },
]
const districtsThen = [
  { id: '040@2004-07-08', path: '04/040/', fullName: 'thị xã Cao Bằng', level: 'district', validTo: '2012-09-26' },
  { id: '051@2004-07-08', path: '04/051/', fullName: 'huyện Hoà An', level: 'district' },
  { id: '043@2004-07-08', path: '04/043/', fullName: 'huyện Bảo Lạc', level: 'district' },
]
const districtsLater = [{ id: '040@2012-09-26', path: '04/040/', fullName: 'thành phố Cao Bằng', level: 'district', validTo: '2025-07-01' }]
const asked: (string | null)[] = []

serverFor(
  http.get('/api/directory/v1/units', ({ request }) => {
    const { searchParams } = new URL(request.url)
    if (searchParams.get('level') === 'district') {
      const on = searchParams.get('on')
      asked.push(on)
      return HttpResponse.json({ items: on === '2004-07-08' ? districtsThen : on === '2012-09-26' ? districtsLater : [] })
    }
    return HttpResponse.json({ items: today })
  }),
  ...handlers,
)

const hoangTung: UnitRef = { id: '01675@2004-07-08', path: '04/051/01675/', name: 'xã Hoàng Tung', level: 'commune' }
const thucPhan: UnitRef = { id: '01279@2025-07-01', path: '04/01279/', name: 'phường Thục Phán', level: 'commune' }

it('names an ended commune with its district of that time and “(cũ)”, and who looks after it now', async () => {
  show(<UnitName unit={hoangTung} responsible="04/01279/" />)

  expect(await screen.findByText('xã Hoàng Tung, huyện Hoà An (cũ)', { exact: false })).toBeTruthy()
  expect(screen.getByText('Nay do phường Thục Phán theo dõi')).toBeTruthy()
  expect(asked).toEqual(['2004-07-08'])
})

it('adds nothing to a unit in force that looks after its own records', async () => {
  show(<p><UnitName unit={thucPhan} responsible="04/01279/" /> · <UnitName unit={hoangTung} /></p>)

  expect((await screen.findByText(/huyện Hoà An/)).textContent).toBe('phường Thục Phán · xã Hoàng Tung, huyện Hoà An (cũ)')
})

it('names the district of an ended commune as it was last, not as it was when the commune began', async () => {
  const hopGiang: UnitRef = { id: '01273@2004-07-08', path: '04/040/01273/', name: 'phường Hợp Giang', level: 'commune' }
  show(<UnitName unit={hopGiang} />)

  expect(await screen.findByText('phường Hợp Giang, thành phố Cao Bằng (cũ)', { exact: false })).toBeTruthy()
})
