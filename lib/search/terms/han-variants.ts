/**
 * Which Chinese characters are one character in traditional and in simplified script. Where several
 * traditional ones became one (發 髮: 发), all of these stand for each other.
 */
export class HanVariants {
  readonly #simplified = new Map<string, string>();
  readonly #spellings = new Map<string, string[]>();

  /** `table`: `萬 万|與 与|…`, a traditional character and what it became; more after that is not looked at. */
  constructor(table: string) {
    for (const entry of table.split('|')) {
      const [traditional = '', simple = ''] = entry.split(' ');
      // Those of two code units are rare, and a text must not change its length.
      if (traditional.length !== 1 || simple.length !== 1 || traditional === simple) continue;
      this.#simplified.set(traditional, simple);
      const spellings = this.#spellings.get(simple) ?? [simple];
      this.#spellings.set(simple, [...spellings, traditional]);
    }
  }

  /** A text in simplified characters, as long as before. */
  simplified(text: string): string {
    let simple = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const other = text.charCodeAt(at) < 0x3400 ? undefined : this.#simplified.get(text[at] ?? '');
      if (other === undefined) continue;
      simple += text.slice(from, at) + other;
      from = at + 1;
    }
    return from === 0 ? text : simple + text.slice(from);
  }

  /** All ways to write a simplified text, itself the first: few characters have any, most of them one. */
  spellings(simple: string): string[] {
    return [...simple].reduce<string[]>(
      (beginnings, character) =>
        (this.#spellings.get(character) ?? [character]).flatMap((own) =>
          beginnings.map((beginning) => beginning + own),
        ),
      [''],
    );
  }
}
