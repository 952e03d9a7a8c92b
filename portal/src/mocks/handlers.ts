import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import { administrationHandlers } from './administration'
import { commitmentHandlers } from './commitments'
import { me, persona } from './data/people'
import { directoryHandlers } from './directory'
import { fileHandlers } from './files'
import { importHandlers } from './imports'
import { nationalHandlers } from './national'
import { normHandlers } from './norms'
import { outgoingHandlers } from './outgoing'
import { strayParameters } from './parameters'
import { privacyHandlers } from './privacy'
import { problem } from './problem'
import { registerHandlers } from './register'
import { reorganisationHandlers } from './reorganisation'
import { reportingHandlers } from './reporting'
import { reportHandlers } from './reports'
import { setupHandlers } from './setup'
import { situationHandlers } from './situation'
import { templateHandlers } from './templates'

/** The typed backend of development and tests: remembers what is sent until the page is loaded again. */
export const handlers: HttpHandler[] = [
  http.all('/api/*', async ({ request }) => {
    const strays = strayParameters(request)
    if (strays.length > 0) return problem(400, 'invalid_request', `Ở đây không dùng được tham số ${strays.join(', ')}.`)
    await delay(60)
    return undefined
  }),
  http.get('/session', () =>
    HttpResponse.json({
      authenticated: true,
      name: persona().name,
      username: persona().username,
      expiresAt: new Date(Date.now() + 30 * 60_000).toISOString(),
      csrf: { header: 'X-CSRF-TOKEN', token: 'mock' },
    }),
  ),
  http.post('/session/refresh', () => new HttpResponse(null, { status: 204 })),
  http.post('/logout', () => HttpResponse.json({ location: '/app/' })),
  http.get('/api/directory/v1/me', () => HttpResponse.json(me())),
  ...importHandlers,
  ...fileHandlers,
  ...administrationHandlers,
  ...setupHandlers,
  ...reorganisationHandlers,
  ...privacyHandlers,
  ...directoryHandlers,
  ...registerHandlers,
  ...commitmentHandlers,
  ...normHandlers,
  ...templateHandlers,
  ...reportingHandlers,
  ...reportHandlers,
  ...situationHandlers,
  ...outgoingHandlers,
  ...nationalHandlers,
]
