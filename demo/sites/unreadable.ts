import type { Route } from '../route.ts';

const OBJECTS = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  '<< /Length 52 >>\nstream\nBT /F1 24 Tf 40 100 Td (A notice in a PDF file) Tj ET\nendstream',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
];

/** The smallest PDF with a line of text: each object, then the table of where each begins. */
function pdf(): string {
  const starts: number[] = [];
  let file = '%PDF-1.4\n';
  OBJECTS.forEach((object, index) => {
    starts.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = OBJECTS.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** A page whose text no extension may read: the browser's own PDF viewer. */
export const UNREADABLE: Route[] = [
  {
    address: 'paper.example/notice.pdf',
    answer: () => ({ type: 'application/pdf', body: pdf() }),
  },
];
