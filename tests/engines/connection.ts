/** Answers of a browser over a WebSocket: the DevTools protocol and WebDriver BiDi number and answer commands alike. */
export interface Connection {
  /** @throws Error with the browser's reason when it refuses, or when the connection ends. */
  send<T>(method: string, params?: Readonly<Record<string, unknown>>): Promise<T>;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly message?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Milliseconds that a command may take. */
const patience = 20_000;

export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`${address} cannot be reached`)));
  });
  socket.addEventListener('message', ({ data }) => {
    const { id = 0, result, error, message = '' } = JSON.parse(String(data)) as Answer;
    const asked = waiting.get(id);
    waiting.delete(id);
    clearTimeout(asked?.timer);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(`${JSON.stringify(error)} ${message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new Error('The browser has ended.'));
    }
  });
  return {
    send: <T>(method: string, params: Readonly<Record<string, unknown>> = {}) =>
      new Promise<T>((resolve, reject) => {
        last += 1;
        const timer = setTimeout(() => reject(new Error(`${method} is not answered`)), patience);
        waiting.set(last, { resolve: (result) => resolve(result as T), reject, timer });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}
