/** A profile that the reader wrote: Liquid templates over a clip's fields (docs/TEMPLATES.md). */
export interface OwnProfile {
  /** Letters and digits; never changes, so that rules and settings go on naming it. */
  id: string;
  name: string;
  /** Without the extension, which is `.md`. */
  fileName: string;
  /** Folders with `/` between; empty: none. */
  folder: string;
  /** What stands between two lines `---`; empty: neither they nor anything between them. */
  frontMatter: string;
  body: string;
}

/** The parts of a profile that are templates, in the order in which a form has them. */
export const TEMPLATE_PARTS = ['fileName', 'folder', 'frontMatter', 'body'] as const;

export type TemplatePart = (typeof TEMPLATE_PARTS)[number];

/** What a new profile begins with: a file that is of use as it is, and shows how more is done. */
export const FIRST_TEMPLATES: Readonly<Record<TemplatePart, string>> = {
  fileName: '{{ published | date: "%Y-%m-%d" }} {{ title }}',
  folder: 'clips/{{ source }}',
  frontMatter: `title: {{ title | yaml }}
source: {{ source | yaml }}
author: {{ bylines | yaml }}
published: {{ published }}
url: {{ url | yaml }}
tags: {{ tags | yaml }}
`,
  body: `{{ markdown }}
{% if note != "" %}
## Note

{{ note }}
{% endif %}`,
};
