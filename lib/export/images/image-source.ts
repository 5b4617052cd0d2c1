/**
 * Gives the bytes of a picture by its address; `null` where it cannot be had. A port: pages fetch them
 * over the network once the reader allowed it, tests take them from memory.
 */
export type ImageSource = (url: string, signal?: AbortSignal) => Promise<Blob | null>;
