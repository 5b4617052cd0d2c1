import type { Image } from '../../clip/capture.ts';
import { firstMeta, type MetaTags } from '../clues/meta-tags.ts';
import { type StructuredNode, textOf } from '../clues/structured-data.ts';
import type { Finding } from './finding.ts';

const IMAGE_METAS = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'image',
];
/** Pictures that stand for the site and not for the article. */
const SITE_PICTURE = /logo|default|placeholder|blank|favicon|share[-_]?(?:icon|img|image)|avatar/i;

function size(text: string | undefined): number | null {
  const value = Number.parseInt(text ?? '', 10);
  return value > 0 ? value : null;
}

/** The picture that the page offers for the article where it is shown elsewhere; no logo of the site. */
export function readLeadImage(
  baseUrl: string,
  metas: MetaTags,
  nodes: readonly StructuredNode[],
): Finding<Image> | null {
  const meta = firstMeta(metas, IMAGE_METAS);
  const fromNodes = nodes.map((node) => {
    const image = node['image'];
    const first = Array.isArray(image) ? image[0] : image;
    const url =
      typeof first === 'object' && first !== null
        ? textOf(Reflect.get(first, 'url'))
        : textOf(first);
    return { url, from: 'json-ld image' };
  });
  for (const { url, from } of [
    { url: meta?.content ?? null, from: `meta ${meta?.name}` },
    ...fromNodes,
  ]) {
    if (!url || !URL.canParse(url, baseUrl) || SITE_PICTURE.test(url)) continue;
    const absolute = new URL(url, baseUrl);
    if (!/^https?:$/.test(absolute.protocol)) continue;
    return {
      value: {
        url: absolute.href,
        alt: metas['og:image:alt']?.[0] ?? '',
        caption: '',
        width: size(metas['og:image:width']?.[0]),
        height: size(metas['og:image:height']?.[0]),
      },
      from,
    };
  }
  return null;
}
