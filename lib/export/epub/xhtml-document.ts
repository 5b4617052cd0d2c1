import { markupText } from '../html/markup-text.ts';

export interface XhtmlOptions {
  title: string;
  /** BCP 47; empty: not known. */
  language: string;
  /** Of the body, for EPUB readers: `toc`, `cover`. */
  body: string;
}

/** A content document of a book. */
export function xhtmlDocument({ title, language, body }: XhtmlOptions): string {
  const lang = language ? ` lang="${markupText(language)}" xml:lang="${markupText(language)}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${lang}>
<head>
<title>${markupText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}</body>
</html>
`;
}
