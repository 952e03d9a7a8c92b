import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import type { RecordFiles } from '@/api/files'
import { openDialog, press } from '@/mocks/acting'
import { handlers } from '@/mocks/handlers'
import { serverFor, show } from '@/mocks/test-page'
import { FileButton } from './file-button'
import { RecordFileList } from './record-files'

const server = serverFor(...handlers)
const RECORD = '/api/commitments/v1/commitments/c-1'
const FILES = `${RECORD}/files`
const every = ['add', 'replacement', 'removal'].map((name) => ({ name, allowed: true }))
const scan = { id: 'f-1', name: 'Bản ký.jpg', type: 'jpeg' as const, size: 348_160, keptAt: '2024-11-20T03:14:00Z', keptBy: 'Nguyễn Thị Hoà' }
const none: RecordFiles = { items: [], history: [], actions: every, version: 0 }
const one: RecordFiles = { items: [scan], history: [{ at: scan.keptAt, act: 'file_added', by: scan.keptBy }], actions: every, version: 1 }

interface Sent {
  address: string
  type: string | null
  key: string | null
  text: string
}

function open(files: RecordFiles, answer: () => Response = () => HttpResponse.json(one)) {
  const sent: Sent[] = []
  const take = async ({ request }: { request: Request }) => {
    const { pathname, searchParams } = new URL(request.url)
    sent.push({ address: `${pathname} ${searchParams.get('fileName') ?? ''}`, type: request.headers.get('Content-Type'), key: request.headers.get('Idempotency-Key'), text: await request.text() })
    return answer()
  }
  server.use(
    http.get(FILES, () => HttpResponse.json(files, { headers: { ETag: `"${files.version}"` } })),
    http.post(FILES, take),
    http.post(`${FILES}/f-1/replacement`, take),
    http.post(`${FILES}/f-1/removal`, take),
  )
  show(<RecordFileList personal record={RECORD} />)
  return sent
}

const file = (name: string, text: string, type = 'application/pdf') => new File([text], name, { type })
const choose = async (label: string, chosen: File) => fireEvent.change(await screen.findByLabelText(label, { selector: 'input' }), { target: { files: [chosen] } })

it('sends a chosen file as plain bytes under its name and a key, and says that it is kept', async () => {
  const sent = open(none)
  expect(await screen.findByText('Chưa có tệp nào.')).toBeTruthy()
  await choose('Chọn tệp', file('Bản ký.pdf', '%PDF-1.7 rows'))

  expect(await screen.findByText('Đã lưu Bản ký.pdf.')).toBeTruthy()
  expect(sent.map(({ address, type, text }) => [address, type, text])).toEqual([[`${FILES} Bản ký.pdf`, 'application/octet-stream', '%PDF-1.7 rows']])
  expect(sent[0]?.key).toMatch(/^[A-Za-z0-9_-]{8,64}$/)
})

it('says in the words of the server why a file is not taken, and takes another one', async () => {
  let refuse = true
  open(none, () =>
    refuse
      ? HttpResponse.json({ type: 'https://canbang.vn/problems/file_refused', title: 'Không nhận tệp này', status: 422, detail: 'Tệp PDF được đặt mật khẩu hoặc mã hóa. Hãy bỏ mật khẩu rồi tải lên.' }, { status: 422 })
      : HttpResponse.json(one),
  )
  await choose('Chọn tệp', file('khoa.pdf', '%PDF-1.7 /Encrypt'))
  expect(await screen.findByText('Tệp PDF được đặt mật khẩu hoặc mã hóa. Hãy bỏ mật khẩu rồi tải lên.')).toBeTruthy()

  refuse = false
  await choose('Chọn tệp', file('mo.pdf', '%PDF-1.7'))
  expect(await screen.findByText('Đã lưu mo.pdf.')).toBeTruthy()
  expect(screen.queryByText(/được đặt mật khẩu/)).toBeNull()
})

it('does not send what is larger than 10 MB', async () => {
  const sent = open(none)
  await choose('Chọn tệp', file('lon.pdf', 'x'.repeat(10 * 1024 * 1024 + 1)))

  expect(await screen.findByText(/^Tệp có 10,0 MB, lớn hơn 10 MB/)).toBeTruthy()
  expect(sent).toEqual([])
})

it('lists what is kept, shows a picture from its own address only when asked, and says that opening is on record', async () => {
  open(one)
  expect((await screen.findByText('Bản ký.jpg')).textContent).toBe('Bản ký.jpg, Ảnh JPEG, 340 kB')
  expect(screen.getByText('Mỗi lần mở tệp được ghi vào nhật ký.')).toBeTruthy()
  expect(document.querySelector('img')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Xem: Bản ký.jpg' }))

  expect((await screen.findByAltText('Bản ký.jpg')).getAttribute('src')).toBe(`${FILES}/f-1/content`)
})

it('replaces a file in its place', async () => {
  const sent = open(one)
  await choose('Thay: Bản ký.jpg', file('moi.pdf', '%PDF-1.7'))

  await waitFor(() => expect(sent.map(({ address }) => address)).toEqual([`${FILES}/f-1/replacement moi.pdf`]))
})

it('removes a file only with a reason', async () => {
  const sent = open(one, () => HttpResponse.json(none))
  fireEvent.click(await screen.findByRole('button', { name: 'Gỡ: Bản ký.jpg' }))
  fireEvent.change(await screen.findByLabelText('Lý do gỡ'), { target: { value: 'Chụp nhầm tờ khác' } })
  press('Gỡ')

  await waitFor(() => expect(openDialog()).toBeNull())
  expect(sent.map(({ address, text }) => [address.trim(), text])).toEqual([[`${FILES}/f-1/removal`, '{"reason":"Chụp nhầm tờ khác"}']])
})

it('offers nothing to whoever only reads, and nothing that is not offered', async () => {
  open({ ...one, actions: [] })

  expect(await screen.findByRole('button', { name: 'Tải về: Bản ký.jpg' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^(Thay|Gỡ|Chọn tệp|Chụp ảnh)/ })).toBeNull()
})

it('asks the camera of a phone for a picture', () => {
  show(<FileButton camera label="Chụp ảnh" onChoose={() => {}} />)

  const input = screen.getByLabelText('Chụp ảnh', { selector: 'input' })
  expect([input.getAttribute('accept'), input.getAttribute('capture')]).toEqual(['image/*', 'environment'])
})
