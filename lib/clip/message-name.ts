/** The type of `messageName`'s result, so that a code without a text does not compile. */
export type MessageName<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<MessageName<Tail>>}`
  : Code;

/** A code as messages are named: `pageRestricted` for `page-restricted`. Chromium refuses hyphens there. */
export function messageName<Code extends string>(code: Code): MessageName<Code> {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as MessageName<Code>;
}
