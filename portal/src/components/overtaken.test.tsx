import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { formatDate } from '@/lib/dates'
import { serverFor, show } from '@/mocks/test-page'
import { askedDay } from './asked'
import { RecordAct } from './record-act'

interface Facility {
  closedOn?: string
  history?: { at: string }[]
}

const RECORD = '/api/directory/v1/facilities/f-1'
const CLOSURE = `${RECORD}/closure`
const server = serverFor()
let reads = 0

function openWith(record: { view: Facility; etag: string }) {
  const sent: { etag: string | null; key: string | null; body: unknown }[] = []
  server.use(
    http.get(RECORD, () => {
      reads += 1
      return HttpResponse.json(record.view, { headers: { ETag: record.etag } })
    }),
    http.post(CLOSURE, async ({ request }) => {
      sent.push({ etag: request.headers.get('If-Match'), key: request.headers.get('Idempotency-Key'), body: await request.json() })
      if (request.headers.get('If-Match') !== record.etag) return HttpResponse.json({ type: 'https://canbang.vn/problems/stale_version', title: 'Đã thay đổi', status: 412 }, { status: 412 })
      return HttpResponse.json(record.view)
    }),
  )
  show(
    <RecordAct<Facility>
      record={RECORD}
      verb="Ngừng hoạt động"
      name="Phòng khám Thu Hà"
      path={CLOSURE}
      asks={{ closedOn: askedDay('Ngày cuối hoạt động', (theirs) => formatDate(theirs.closedOn)) }}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Ngừng hoạt động: Phòng khám Thu Hà' }))
  return sent
}

const day = () => screen.findByLabelText<HTMLInputElement>('Ngày cuối hoạt động')
const dialog = () => document.querySelector('dialog[open]')
const press = (name: string) => {
  const button = [...document.querySelectorAll('dialog button')].find((each) => each.textContent === name)
  if (!button) throw new Error(`no button ${name}`)
  fireEvent.click(button)
}

async function typeWhileSomebodyElseWrites(record: { view: Facility; etag: string }) {
  const field = await day()
  fireEvent.change(field, { target: { value: '20/11/2024' } })
  record.view = { closedOn: '2024-11-01', history: [{ at: '2026-11-21T03:12:00Z' }] }
  record.etag = '"2"'
  press('Ngừng hoạt động')
  await screen.findByText('Có người vừa sửa lúc 10:12. So sánh rồi lưu lại.')
}

it('shows what somebody else wrote beside what is typed, and keeps the form', async () => {
  const record = { view: {} as Facility, etag: '"1"' }
  openWith(record)

  await typeWhileSomebodyElseWrites(record)

  const row = (await screen.findByText('01/11/2024')).closest('tr')
  expect(row?.textContent).toBe('Ngày cuối hoạt động01/11/202420/11/2024')
  expect((await day()).value).toBe('20/11/2024')
})

it('sends what is typed on the new version when it is kept, as a new attempt', async () => {
  const record = { view: {} as Facility, etag: '"1"' }
  const sent = openWith(record)
  await typeWhileSomebodyElseWrites(record)

  await screen.findByText('01/11/2024')
  press('Giữ nội dung ở đây')

  await waitFor(() => expect(dialog()).toBeNull())
  expect(sent.map((each) => each.etag)).toEqual(['"1"', '"2"'])
  expect(sent[1]?.body).toEqual({ closedOn: '2024-11-20' })
  expect(sent[1]?.key).not.toBe(sent[0]?.key)
})

it('drops what is typed when the other is taken, and sends nothing', async () => {
  const record = { view: {} as Facility, etag: '"1"' }
  const sent = openWith(record)
  await typeWhileSomebodyElseWrites(record)

  await screen.findByText('01/11/2024')
  press('Lấy nội dung mới')

  await waitFor(() => expect(dialog()).toBeNull())
  expect(sent).toHaveLength(1)
})

it('keeps the version of the moment when typing began', async () => {
  const record = { view: {} as Facility, etag: '"1"' }
  const sent = openWith(record)
  const field = await day()
  fireEvent.change(field, { target: { value: '20/11/2024' } })
  record.etag = '"2"'
  const before = reads
  window.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(reads).toBe(before + 1))
  await new Promise((resolve) => setTimeout(resolve, 50))

  press('Ngừng hoạt động')

  await waitFor(() => expect(sent.map((each) => each.etag)).toEqual(['"1"']))
})
