/** What is written as a ZIP, as a blob, which browsers keep on the disk when it is large; and what writing it gave. */
export async function blobOf<Result>(
  write: (sink: WritableStream<Uint8Array>) => Promise<Result>,
): Promise<{ blob: Blob; result: Result }> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const headers = { 'Content-Type': 'application/zip' };
  const [blob, result] = await Promise.all([
    new Response(readable, { headers }).blob(),
    write(writable),
  ]);
  return { blob, result };
}
