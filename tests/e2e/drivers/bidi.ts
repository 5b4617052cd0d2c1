import WebSocket from 'ws';
import { callSource } from './call-source.ts';

/** What a command that went wrong is answered with. */
interface Failure {
  type: 'error';
  error: string;
  message: string;
}

type Message = { id: number } & (Failure | { type: 'success'; result: unknown });

/** A WebDriver BiDi connection: commands out, their results back. Events are not listened to. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (text: Buffer) => {
      const message = JSON.parse(text.toString()) as Message;
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    });
  }

  /** Connects and begins a session; `url` is what the browser said that it listens on. */
  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(`${url}/session`);
    await new Promise((opened, failed) => socket.once('open', opened).once('error', failed));
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  /** Sends a command. Rejects with the browser's words when it fails. */
  async send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#last;
    const message = await new Promise<Message>((answered) => {
      this.#waiting.set(id, answered);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    if (message.type === 'error') {
      throw new Error(`${method}: ${message.error}: ${message.message}`);
    }
    return message.result as Result;
  }

  /**
   * Runs a function (its source) in a document or, with a chrome context, in the browser itself.
   * Arguments and result cross as JSON.
   */
  async call(context: string, run: string, args: unknown[] = []): Promise<unknown> {
    const reply = await this.send<CallReply>('script.evaluate', {
      expression: `(async () => JSON.stringify((await ${callSource(run, args)}) ?? null))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
    return JSON.parse(reply.result.value);
  }

  close(): void {
    this.#socket.close();
  }
}

type CallReply =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };
