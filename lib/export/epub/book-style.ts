/** How a book looks where its reader leaves that to us: little, since people set their own type. */
export const BOOK_STYLE = `body { margin: 5%; line-height: 1.7; }
h1 { margin: 0 0 0.5em; font-size: 1.5em; line-height: 1.3; }
h2, h3, h4, h5, h6 { margin: 1.5em 0 0.5em; line-height: 1.35; }
.origin { margin: 0 0 0.25em; font-size: 0.85em; color: #666; overflow-wrap: anywhere; }
.note { border-left: 3px solid #b3341f; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid #bbb; }
img { max-width: 100%; }
pre { white-space: pre-wrap; font-size: 0.85em; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.25em 0.5em; border: 1px solid #bbb; text-align: left; vertical-align: top; }
nav ol { padding-left: 1em; list-style: none; }
nav > ol > li { margin-top: 1em; font-weight: bold; }
nav li li { margin: 0.4em 0; font-weight: normal; }
.cover { margin: 0; text-align: center; }
.cover img { max-height: 100%; }
`;
