const [QUOTE, COMMA, OPEN, CLOSE, BEGIN, END, ESCAPE] = [...'",[]{}\\'].map((sign) =>
  sign.charCodeAt(0),
);

/** Where the JSON value that begins at `from` ends (past its last character); `null`: the text ends before it. */
export function endOfJson(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (end === null || depth === 0) return end;
      at = end - 1;
    } else if (code === OPEN || code === BEGIN) depth += 1;
    else if (code === CLOSE || code === END) {
      // A number ends where what it is in does.
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (code === COMMA && depth === 0) return at;
  }
  return null;
}

function endOfString(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === ESCAPE) escapes += 1;
    if (escapes % 2 === 0) return at + 1;
  }
  return null;
}
