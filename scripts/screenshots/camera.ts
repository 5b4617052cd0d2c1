import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserPage } from '../../tests/e2e/drivers/browser-driver.ts';
import type { ChromiumPage } from '../../tests/e2e/drivers/chromium-page.ts';

export type Scheme = 'light' | 'dark';

export type Media = 'screen' | 'print';

/** Takes pictures of one language into a folder, one a scheme, named after what is on them. */
export class Camera {
  readonly folder: string;
  readonly language: string;
  readonly schemes: readonly Scheme[];

  constructor(folder: string, language: string, schemes: readonly Scheme[]) {
    this.folder = folder;
    this.language = language;
    this.schemes = schemes;
  }

  /** A page as it stands: `saved` becomes `popup-saved-light-en.png`. */
  async shoot(page: BrowserPage, name: string, media: Media = 'screen'): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const { page: tab } = page as ChromiumPage;
    const session = await tab.createCDPSession();
    for (const scheme of this.schemes) {
      // In one go: what is asked for the features alone takes the medium back.
      await session.send('Emulation.setEmulatedMedia', {
        media,
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          // Nothing is caught half-way.
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      const path = join(this.folder, `${name}-${scheme}-${this.language}.png`);
      await tab.screenshot({ path: path as `${string}.png` });
    }
  }

  /** The same at several widths of the window: `list` becomes `list-360-light-en.png` and so on. */
  async shootWidths(
    page: BrowserPage,
    name: string,
    widths: readonly number[],
    media: Media = 'screen',
  ): Promise<void> {
    const { page: tab } = page as ChromiumPage;
    for (const width of widths) {
      await tab.setViewport({ width, height: HEIGHT });
      await this.shoot(page, `${name}-${width}`, media);
    }
  }

  /** The same, as high as what is on the page. */
  async shootWhole(page: BrowserPage, name: string, widths: readonly number[]): Promise<void> {
    const { page: tab } = page as ChromiumPage;
    for (const width of widths) {
      await tab.setViewport({ width, height: HEIGHT });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await tab.setViewport({ width, height });
      await this.shoot(page, `${name}-${width}`);
    }
  }
}

/** Of a window. */
const HEIGHT = 800;
