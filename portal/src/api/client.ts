import { currentLanguage } from '@/lib/i18n'
import { Problem } from './problem'
import { sessionStore, type Session } from './session'

export type Query = Record<string, string | number | boolean | undefined | null>
export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A view together with the version it was read at; a change sends the version back. */
export interface Versioned<T> {
  view: T
  etag: string | undefined
}

export interface Send {
  method?: Method
  body?: unknown
  etag?: string | undefined
  key?: string
  /** Told how much of a large body is on its way, from 0 to 1. */
  onProgress?: (share: number) => void
}

export function newKey(): string {
  return crypto.randomUUID()
}

export function withQuery(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return text ? `${path}?${text}` : path
}

function serviceOf(path: string): string {
  return /^\/api\/([a-z]+)\//.exec(path)?.[1] ?? 'session'
}

type Watched = RequestInit & Pick<Send, 'onProgress'>

async function call(path: string, init: Watched, signal?: AbortSignal): Promise<Response> {
  try {
    return await callOnce(path, init, signal)
  } catch (failure) {
    // Signed in again in another window: the token against forged requests is a new one, the key of the change is not.
    if (!(failure instanceof Problem) || failure.code !== 'csrf_refused') throw failure
    await readSession()
    return callOnce(path, init, signal)
  }
}

async function callOnce(path: string, { onProgress, ...init }: Watched, signal?: AbortSignal): Promise<Response> {
  const service = serviceOf(path)
  const headers = new Headers(init.headers)
  headers.set('Accept-Language', currentLanguage())
  if (!headers.has('Accept')) headers.set('Accept', 'application/json, application/problem+json')
  const session = sessionStore.current()
  if (init.method && init.method !== 'GET' && session?.authenticated) {
    headers.set(session.csrf.header, session.csrf.token)
  }
  let response: Response
  try {
    response = onProgress
      ? await sendWatched(path, { ...init, headers }, onProgress)
      : await fetch(path, { ...init, headers, signal: signal ?? null, credentials: 'same-origin', redirect: 'error' })
  } catch (failure) {
    if (signal?.aborted) throw failure
    throw new Problem(0, service, {})
  }
  if (response.status === 401) sessionStore.expire()
  if (!response.ok) {
    const body = await response.json().catch(() => ({}) as Record<string, unknown>)
    const after = Number(response.headers.get('Retry-After'))
    throw new Problem(response.status, service, body as Record<string, unknown>, after > 0 ? after : undefined)
  }
  return response
}

/** As fetch, for a body whose way is watched: fetch itself says nothing of it. */
function sendWatched(path: string, { method = 'POST', headers, body }: { method?: string; headers: Headers; body?: BodyInit | null }, onProgress: (share: number) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, path)
    headers.forEach((value, name) => request.setRequestHeader(name, value))
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    request.onload = () => {
      const told = request.getAllResponseHeaders().split('\r\n').flatMap((line): [string, string][] => {
        const [name = '', ...value] = line.split(':')
        return name ? [[name.trim(), value.join(':').trim()]] : []
      })
      resolve(new Response(request.status === 204 ? null : request.responseText, { status: request.status, headers: new Headers(told) }))
    }
    request.onerror = () => reject(new TypeError('no answer'))
    request.send(body as XMLHttpRequestBodyInit | null)
  })
}

async function bodyOf<T>(response: Response): Promise<T> {
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}

export async function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return bodyOf<T>(await call(withQuery(path, query), { method: 'GET' }, signal))
}

export async function getVersioned<T>(path: string, query?: Query, signal?: AbortSignal): Promise<Versioned<T>> {
  const response = await call(withQuery(path, query), { method: 'GET' }, signal)
  return { view: await bodyOf<T>(response), etag: response.headers.get('ETag') ?? undefined }
}

/** Sends a change. It always carries an idempotency key, so sending again never makes a second record. */
export async function send<T>(path: string, { method = 'POST', body, etag, key = newKey(), onProgress }: Send = {}): Promise<Versioned<T>> {
  const headers: Record<string, string> = {}
  const whole = body instanceof FormData || body instanceof Blob
  if (body !== undefined && !whole) headers['Content-Type'] = 'application/json'
  headers['Idempotency-Key'] = key
  if (etag) headers['If-Match'] = etag
  const payload = body === undefined ? null : whole ? body : JSON.stringify(body, (_, value: unknown) => (typeof value === 'string' ? value.normalize('NFC') : value))
  const response = await call(path, { method, headers, body: payload, ...(onProgress ? { onProgress } : {}) })
  return { view: await bodyOf<T>(response), etag: response.headers.get('ETag') ?? undefined }
}

/** A file asked of the server; made from another one where that is sent along. */
export interface Download {
  path: string
  query?: Query
  from?: Blob
}

/** A file made by the server: its name as the server gave it. */
export async function download({ path, query, from }: Download): Promise<{ name: string; blob: Blob }> {
  const headers = { Accept: '*/*', ...(from ? { 'Idempotency-Key': newKey() } : {}) }
  const response = await call(withQuery(path, query), from ? { method: 'POST', headers, body: from } : { method: 'GET', headers })
  const disposition = response.headers.get('Content-Disposition') ?? ''
  const utf8 = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1]
  return { name: utf8 ? decodeURIComponent(utf8) : (plain ?? 'tep'), blob: await response.blob() }
}

export async function readSession(): Promise<Session> {
  const session = await bodyOf<Session>(await call('/session', { method: 'GET' }))
  sessionStore.set(session)
  return session
}

/** Takes a fresh token at once. */
export async function refreshSession(): Promise<void> {
  await call('/session/refresh', { method: 'POST' })
  await readSession()
}

export async function signOut(): Promise<string> {
  const { location } = await bodyOf<{ location: string }>(await call('/logout', { method: 'POST' }))
  return location
}
