/**
 * All that `fill` writes until it ends or breaks: damaged bytes that cannot be inflated break it. What is
 * wrong with the bytes is for checksums to say.
 */
export async function readUntilDamage(
  fill: (sink: WritableStream<Uint8Array>) => Promise<unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      chunks.push(chunk);
    },
  });
  await fill(sink).catch((reason: unknown) => {
    if (!(reason instanceof Error)) throw reason;
  });
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
