import { http, HttpResponse, type HttpHandler } from 'msw'
export const handlers: HttpHandler[] = [
  http.get('/session', () => HttpResponse.json({ authenticated: false, login: '/login' })),
]
