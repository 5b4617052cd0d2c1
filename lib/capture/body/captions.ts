import { trimSignsStart } from '../../text/folding/trim-signs-start.ts';
import { columns } from './prose.ts';

/** Words that only stand under a picture: at the beginning of its line, and at the end. */
const LABEL =
  /^(?:(?:foto|photo|photograph|photos|bild|bildquelle|image|picture|credit|quelle|archivbild|symbolbild|crédit|fotografía|图|图片|圖|配图|资料图|图源|摄影|視覺中國|图片来源|圖片來源|資料照|写真)s?\s*[:：/／(（©]|(?:图片|圖片)(?:来源|來源))/i;
const AGENCY =
  /(?:getty images|\/\s?(?:afp|ap|dpa|epa|reuters|imago)\b|imago\/|picture.alliance|视觉中国|(?:[\u4e00-\u9fff]{2,4}\s*(?:摄|供图|攝))[）)]?\s*$)/i;
const MAX_COLUMNS = 200;

/** Makes the line under a picture its caption, so that it is beside the text and not in it. */
export function placeCaptions(body: HTMLElement): void {
  for (const line of body.querySelectorAll('p')) {
    const text = line.textContent.trim();
    if (text === '' || columns(text) > MAX_COLUMNS || line.querySelector('img')) continue;
    const picture = line.previousElementSibling;
    if (picture && isCredit(text) && isPicture(picture)) makeCaption(picture, line);
  }
}

function isCredit(text: string): boolean {
  const words = trimSignsStart(text);
  const signs = text.slice(0, text.length - words.length);
  const isCopyright = signs.includes('©') || (signs.endsWith('(') && /^c\)/i.test(words));
  return isCopyright || LABEL.test(words) || AGENCY.test(text);
}

function isPicture(element: Element): boolean {
  if (element.localName === 'figure') return true;
  return element.matches('p, img') && element.textContent.trim() === '' && holdsImage(element);
}

function holdsImage(element: Element): boolean {
  return element.localName === 'img' || element.querySelector('img') !== null;
}

function makeCaption(picture: Element, line: Element): void {
  const document = line.ownerDocument;
  const figure = picture.localName === 'figure' ? picture : document.createElement('figure');
  if (figure !== picture) {
    picture.before(figure);
    if (picture.localName === 'img') figure.append(picture);
    else while (picture.firstChild) figure.append(picture.firstChild);
    if (picture.parentNode !== figure) picture.remove();
  }
  const caption = figure.querySelector('figcaption') ?? document.createElement('figcaption');
  if (caption.firstChild) caption.append(' ');
  while (line.firstChild) caption.append(line.firstChild);
  figure.append(caption);
  line.remove();
}
