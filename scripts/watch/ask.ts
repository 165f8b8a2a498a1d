/** What became of an address. */
export type Answer =
  | { readonly kind: 'fine' }
  /** Whoever follows it finds nothing. */
  | { readonly kind: 'dead'; readonly why: string }
  /** A person has to look: refused to programs, slow, or broken for now. */
  | { readonly kind: 'unsure'; readonly why: string }
  /** Nothing was reached at all; the network here may be the cause. */
  | { readonly kind: 'unreached'; readonly why: string };

export interface Asking {
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Milliseconds for one request. */
  readonly timeout: number;
}

/**
 * Asks for addresses: HEAD, and GET where that is not answered well; the hosts side by side, the addresses of a host one
 * after the other with a pause.
 */
export async function askAll(urls: readonly string[], asking: Asking): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const next = async (): Promise<void> => {
    for (let own = hosts.pop(); own; own = hosts.pop()) {
      for (const [index, url] of own.entries()) {
        if (index > 0) await paused(asking.pause);
        answers.set(url, await askFor(url, asking));
      }
    }
  };
  await Promise.all(Array.from({ length: mostHosts }, next));
  return answers;
}

const mostHosts = 6;
const paused = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function askFor(url: string, asking: Asking): Promise<Answer> {
  const head = await answerTo(url, 'HEAD', asking);
  if (head.kind === 'fine' || head.kind === 'unreached') return head;
  // Some servers refuse HEAD, or answer it with another status.
  await paused(asking.pause);
  return answerTo(url, 'GET', asking);
}

async function answerTo(url: string, method: 'HEAD' | 'GET', { timeout }: Asking): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'kepu-campaigns-watch', accept: 'text/html,*/*;q=0.8' },
    });
    await response.body?.cancel();
    return ofStatus(response.status) ?? ofRedirect(url, response);
  } catch (error) {
    return ofError(error, timeout);
  }
}

function ofStatus(status: number): Answer | undefined {
  if (status === 404 || status === 410) return { kind: 'dead', why: `${status}，页面没有了` };
  if (status >= 500) return { kind: 'unsure', why: `${status}，对方的服务器出错` };
  return status >= 400 ? { kind: 'unsure', why: `${status}，不让程序看` } : undefined;
}

/** A page that leads to the home page of its site is usually one that is no more. */
function ofRedirect(url: string, { redirected, url: reached }: Response): Answer {
  const isHome = (address: string) => new URL(address).pathname === '/' && new URL(address).search === '';
  const wasDropped = redirected && isHome(reached) && !isHome(url);
  return wasDropped ? { kind: 'unsure', why: '转到了首页' } : { kind: 'fine' };
}

function ofError(error: unknown, timeout: number): Answer {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return { kind: 'unsure', why: `${timeout / 1000} 秒没有答复` };
  }
  const { cause } = error as { readonly cause?: { readonly code?: string; readonly message?: string } };
  const code = cause?.code ?? '';
  if (/^(?:CERT_|ERR_TLS_|DEPTH_ZERO|UNABLE_TO|SELF_SIGNED)/u.test(code)) {
    return { kind: 'unsure', why: `证书不对（${code}）` };
  }
  if (cause?.message?.includes('redirect count exceeded')) return { kind: 'dead', why: '转来转去没有尽头' };
  return { kind: 'unreached', why: code || String(cause?.message ?? error) };
}
