import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt-install.ts';

/** The programs and files that our exports are tested against, and the Debian packages they come in. */
const DEBIAN: Readonly<Record<string, string>> = {
  hugo: 'hugo',
  jekyll: 'jekyll',
  pandoc: 'pandoc',
  bib2xml: 'bibutils',
  '/usr/share/java/epubcheck.jar': 'epubcheck',
  '/usr/share/citation-style-language/styles/apa.csl': 'citation-style-language-styles',
  '/usr/share/citation-style-language/locales/locales-en-US.xml': 'citation-style-language-locales',
};

/** Installs what is missing where it may; a test whose program is not there says so and is skipped. */
function installConsumers(): void {
  const missing = Object.entries(DEBIAN).filter(([program]) => !isThere(program));
  aptInstall(missing.map(([, name]) => name));
}

function isThere(program: string): boolean {
  if (program.startsWith('/')) return existsSync(program);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

installConsumers();
