import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { CommitmentListPage } from './commitment-list-page'

const server = serverFor(...handlers)

/** What the list asks the service for. */
function open(address: string, answer?: { items: [] }) {
  const asked: { status: string | null; inForce: string | null }[] = []
  server.use(
    http.get('/api/commitments/v1/commitments', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push({ status: query.get('status'), inForce: query.get('inForce') })
      return answer && HttpResponse.json(answer)
    }),
  )
  show(<CommitmentListPage />, address)
  return asked
}

function optionOf(title: string): Element {
  const option = document.querySelector(`.ant-select-item-option[title="${title}"]`)
  if (!option) throw new Error(`no option ${title}`)
  return option
}

const inForce = { status: null, inForce: 'true' }
const all = { status: null, inForce: null }

it('begins with those in force, due for renewal or not', async () => {
  const asked = open('/commitments')

  expect((await screen.findAllByText('Đến hạn ký lại', { selector: 'tbody *' })).length).toBe(1)
  expect(screen.queryByText('Quá hạn ký lại', { selector: 'tbody *' })).toBeNull()
  expect(screen.queryByText('Đã chấm dứt', { selector: 'tbody *' })).toBeNull()
  expect(asked).toEqual([inForce])
})

it('shows all on request, and one status by itself', async () => {
  const asked = open('/commitments')
  await screen.findAllByText('Đến hạn ký lại', { selector: 'tbody *' })

  fireEvent.mouseDown(screen.getByLabelText('Trạng thái'))
  fireEvent.click(await waitFor(() => optionOf('Tất cả')))
  expect(await screen.findByText('Đã chấm dứt', { selector: 'tbody *' })).toBeTruthy()
  expect(asked.at(-1)).toEqual(all)
})

it.each([
  ['/commitments?status=all', all],
  ['/commitments?status=lapsed', { status: 'lapsed', inForce: null }],
  ['/commitments?status=active', inForce],
])('reads %s as it was meant', async (address, expected) => {
  const asked = open(address)

  await waitFor(() => expect(asked).toEqual([expected]))
})

it('leads from an empty list to all of them', async () => {
  const asked = open('/commitments', { items: [] })

  expect(await screen.findByText(/^Chưa có cam kết còn hiệu lực trong phạm vi của đơn vị/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Xem tất cả' }))
  await waitFor(() => expect(asked.at(-1)).toEqual(all))
})
