/** Whether text is written in Chinese characters: names in them have no space and no initials. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
