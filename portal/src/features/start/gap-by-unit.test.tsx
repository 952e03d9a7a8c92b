import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { communes, district } from '@/mocks/data/people'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { GapByUnit } from './gap-by-unit'

const server = serverFor(...handlers)
const known = (gap: number) => ({ state: 'known', signed: 5, total: 5 + gap, gap, text: '' })

function coverageOf(gaps: readonly (readonly [providers: number, facilities: number])[]) {
  const children = gaps.map(([providers, facilities], at) => ({ unit: { ...communes[at % communes.length], id: `u-${at}` }, providers: known(providers), facilities: known(facilities), households: { state: 'not_supplied', text: '' } }))
  server.use(http.get('/api/reporting/v1/coverage', () => HttpResponse.json({ unit: district, on: '2024-11-20', readAt: '', asOf: 'số liệu đến 10:12', total: children[0], children })))
}

it('names the units where somebody is missing, in the order of the server, each with its list', async () => {
  coverageOf([[2, 0], [0, 0], [7, 1]])
  show(<GapByUnit unit={district.path} />)

  expect(await screen.findByRole('heading', { name: 'Đơn vị còn thiếu cam kết (2/3)' })).toBeTruthy()
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['2 người', '/gap-list?kind=provider&unit=24%2F213%2F07201%2F'],
    ['7 người', '/gap-list?kind=provider&unit=24%2F213%2F07207%2F'],
    ['1 cơ sở', '/gap-list?kind=facility&unit=24%2F213%2F07207%2F'],
  ])
})

it('leaves the rest of a long list to the page of coverage', async () => {
  coverageOf(Array.from({ length: 14 }, () => [1, 0] as const))
  show(<GapByUnit unit={district.path} />)

  expect((await screen.findByRole('link', { name: 'Xem đủ 14 đơn vị' })).getAttribute('href')).toBe('/situation/coverage')
  expect(screen.getAllByRole('link', { name: '1 người' })).toHaveLength(12)
})
