import { QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import en from 'antd/locale/en_US'
import vi from 'antd/locale/vi_VN'
import type { ReactNode } from 'react'
import { RouterProvider } from 'react-router'
import { queryClient } from '@/api/queries'
import { LanguageProvider, useLanguage } from '@/lib/i18n'
import { useIsPhone } from '@/lib/phone'
import { themeFor } from '@/lib/theme'
import { router } from './router'

/** The gateway writes one nonce per answer into the page; Ant Design's styles carry it. */
function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

const empty = { vi: { description: 'Chưa có dữ liệu' }, en: { description: 'No data yet' } }

function Design({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const isPhone = useIsPhone()
  const locale = language === 'vi' ? vi : en
  return (
    <ConfigProvider
      csp={{ nonce: pageNonce() }}
      theme={themeFor(isPhone)}
      locale={{ ...locale, Empty: empty[language] }}
      button={{ autoInsertSpace: false }}
      form={{ layout: 'vertical', scrollToFirstError: { focus: true } } as never}
      wave={{ disabled: true }}
      getPopupContainer={(node) => node?.closest('dialog') ?? document.body}
    >
      {children}
    </ConfigProvider>
  )
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <Design>
          <RouterProvider router={router} />
        </Design>
      </LanguageProvider>
    </QueryClientProvider>
  )
}
