/** A transparent pixel, and one of another kind. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const bytes = (base64: string) => new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]);

/** Pictures of a web that has three: one of them under two addresses, one that is no picture. */
export const PICTURES: ReadonlyMap<string, Blob> = new Map([
  ['https://img.example/1.png', bytes(PNG)],
  ['https://cdn.example/same.jpg?w=1', bytes(PNG)],
  ['https://img.example/2.gif', bytes(GIF)],
  ['https://img.example/gone.jpg', new Blob(['<html>404</html>'])],
]);
