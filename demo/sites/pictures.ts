import type { Route } from '../route.ts';

const HOSTS = ['daily.example/images/', 'np-newspic.dfcfw.com/', 'webquoteklinepic.eastmoney.com/'];

/** A calm landscape that differs with its address, for every picture on the demo's pages. */
function picture(name: string): string {
  const hue = [...name].reduce((sum, character) => sum + character.charCodeAt(0) * 7, 0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" width="800" height="450">
<rect width="800" height="450" fill="hsl(${hue} 45% 84%)"/>
<circle cx="610" cy="120" r="52" fill="hsl(${hue + 20} 70% 94%)"/>
<path d="M0 300 180 190 330 280 520 150 800 310V450H0Z" fill="hsl(${hue} 30% 62%)"/>
<path d="M0 360 240 300 460 350 800 290V450H0Z" fill="hsl(${hue} 34% 44%)"/>
</svg>`;
}

/** A picture of the kind that exports take along. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** The pictures of the demo's articles. */
export const PICTURES: Route[] = HOSTS.map((address) => ({
  address: `${address}*`,
  answer: ({ pathname }) =>
    pathname.endsWith('.png')
      ? { type: 'image/png', body: PIXEL }
      : { type: 'image/svg+xml', body: picture(pathname) },
}));
