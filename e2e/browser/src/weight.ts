import type { Page } from '@playwright/test'

/** What came over the wire to a page, compressed as it was, in kB of 1,000 bytes. */
export class Weight {
  private bytes = 0

  private constructor() {}

  /**
   * Begins with an empty cache.
   * @param kilobits of a slow link, with 400 ms to the server and back; as fast as it goes where none is named
   */
  static async of(page: Page, kilobits?: number): Promise<Weight> {
    const weight = new Weight()
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.clearBrowserCache')
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      weight.bytes += encodedDataLength
    })
    if (kilobits) {
      const throughput = (kilobits * 1000) / 8
      await session.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: throughput, uploadThroughput: throughput })
    }
    return weight
  }

  /** What came since the last time it was asked. */
  take(): number {
    const kilobytes = Math.round(this.bytes / 1000)
    this.bytes = 0
    return kilobytes
  }
}
