import type { ThemeConfig } from 'antd'

/** The calm look of the portal: one blue, greys, red only for errors and own overdue duties. */
const colours = {
  colorPrimary: '#1A5A8A',
  colorText: '#1F2933',
  colorTextSecondary: '#52606D',
  // What stands under a field; the library's own grey is too light to read.
  colorTextDescription: '#52606D',
  colorTextPlaceholder: '#616E7C',
  colorBorder: '#7B8794',
  colorBorderSecondary: '#D5DBE1',
  colorBgLayout: '#F4F6F8',
  colorError: '#A61B1B',
  colorErrorBg: '#FDF1F1',
  colorErrorBorder: '#D9A3A3',
  colorWarning: '#7A4B00',
  colorWarningBg: '#FFF8E6',
  colorSuccess: '#1B5E3A',
  colorSuccessBg: '#EFF8F2',
}

export const chartColours = { point: '#1F6F78', target: '#8A5D00', band: '#E6EEE9', axis: colours.colorTextSecondary }

const fontFamily = "'Noto Sans', 'Segoe UI', Arial, sans-serif"

export function themeFor(phone: boolean): ThemeConfig {
  return {
    token: {
      ...colours,
      colorLink: colours.colorPrimary,
      borderRadius: 4,
      fontFamily,
      fontSize: phone ? 16 : 15,
      lineHeight: 1.6,
      controlHeight: phone ? 44 : 36,
      motion: false,
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', contentLineHeight: 1.5 },
      Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    },
  }
}

/** The same colours for our own style sheets; set through the object model, which the page's policy allows. */
export function publishColours(root: HTMLElement): void {
  for (const [name, value] of Object.entries(colours)) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value)
  }
  for (const [name, value] of Object.entries(chartColours)) root.style.setProperty(`--chart-${name}`, value)
  root.style.setProperty('--font', fontFamily)
}
