import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { serverFor } from '@/mocks/test-page'
import { get, getVersioned, send } from './client'
import { Problem } from './problem'
import { sessionStore } from './session'

const signedIn = (token: string) => ({ authenticated: true as const, name: 'Nguyễn Thị Hoà', username: 'bg.tanmy', expiresAt: '2024-11-20T10:00:00Z', csrf: { header: 'X-CSRF-TOKEN', token } })
const server = serverFor()

beforeEach(() => sessionStore.set(signedIn('one')))

describe('the API client', () => {
  it('sends key, version and token with a change, and text in NFC', async () => {
    let seen: Headers | undefined
    let body: unknown
    server.use(
      http.post('/api/commitments/v1/commitments', async ({ request }) => {
        seen = request.headers
        body = await request.json()
        return HttpResponse.json({ id: 'c-1' }, { status: 201, headers: { ETag: '"1"' } })
      }),
    )

    const answer = await send('/api/commitments/v1/commitments', { body: { place: 'Tân Mỹ'.normalize('NFD') }, etag: '"3"' })

    expect(seen?.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(seen?.get('If-Match')).toBe('"3"')
    expect(seen?.get('X-CSRF-TOKEN')).toBe('one')
    expect(seen?.get('Accept-Language')).toBe('vi')
    expect(body).toEqual({ place: 'Tân Mỹ'.normalize('NFC') })
    expect(answer).toEqual({ view: { id: 'c-1' }, etag: '"1"' })
  })

  it('sends again with the same key when the token against forged requests is a new one', async () => {
    const keys: (string | null)[] = []
    server.use(
      http.get('/session', () => HttpResponse.json(signedIn('two'))),
      http.post('/api/commitments/v1/tallies', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'))
        if (request.headers.get('X-CSRF-TOKEN') !== 'two') return HttpResponse.json({ type: 'https://canbang.vn/problems/csrf_refused', title: 'x', status: 403 }, { status: 403 })
        return HttpResponse.json({})
      }),
    )

    await send('/api/commitments/v1/tallies', { body: {} })

    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  it('reads a refusal with its fields', async () => {
    server.use(
      http.post('/api/commitments/v1/tallies', () =>
        HttpResponse.json(
          { type: 'https://canbang.vn/problems/signed_over_total', title: 'Số lớn hơn tổng', status: 422, detail: 'Số hộ (130) lớn hơn tổng số hộ (118).', errors: [{ pointer: '/signed', code: 'signed_over_total', detail: 'Lớn hơn tổng.' }] },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    )

    const refusal = await send('/api/commitments/v1/tallies', { body: {} }).catch((error: unknown) => error)

    expect(refusal).toBeInstanceOf(Problem)
    expect(refusal).toMatchObject({ status: 422, code: 'signed_over_total', transient: false, errors: [{ pointer: '/signed' }] })
  })

  it('says that the session has ended on 401, and keeps quiet otherwise', async () => {
    server.use(http.get('/api/directory/v1/me', () => HttpResponse.json({}, { status: 401 })))
    expect(sessionStore.isExpired()).toBe(false)

    await get('/api/directory/v1/me').catch(() => undefined)

    expect(sessionStore.isExpired()).toBe(true)
  })

  it('takes a lost connection for something to send again', async () => {
    server.use(http.get('/api/directory/v1/units', () => HttpResponse.error()))

    await expect(getVersioned('/api/directory/v1/units')).rejects.toMatchObject({ status: 0, transient: true })
  })
})
