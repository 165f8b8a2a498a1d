import { connect } from 'node:tls';
import { daysBetween } from '#domain/time/day.ts';
import { type Day, dayOf } from '#domain/time/instant.ts';

export interface Certificate {
  readonly origin: string;
  /** What is wrong with it; undefined for one that is right. */
  readonly fault: string | undefined;
  /** Undefined where none was shown. */
  readonly until: Day | undefined;
  readonly daysLeft: number | undefined;
}

/** The certificate that a site of one's own shows. @param origin an https origin */
export function certificateOf(origin: string, today: Day, timeout: number): Promise<Certificate> {
  const { hostname, port } = new URL(origin);
  const host = hostname.replace(/^\[|\]$/gu, '');
  const nothing = (fault: string): Certificate => ({ origin, fault, until: undefined, daysLeft: undefined });
  return new Promise((resolve) => {
    const isName = !/^[\d.]+$|:/u.test(host);
    const socket = connect({
      host,
      port: Number(port || 443),
      rejectUnauthorized: false,
      timeout,
      ...(isName ? { servername: host } : {}),
    });
    socket.once('secureConnect', () => {
      const until = dayOf(Date.parse(socket.getPeerCertificate().valid_to));
      const fault = socket.authorizationError;
      socket.destroy();
      resolve({
        origin,
        fault: fault === undefined || fault === null ? undefined : faultText(String(fault)),
        until,
        daysLeft: daysBetween(today, until),
      });
    });
    socket.once('timeout', () => {
      socket.destroy();
      resolve(nothing(`${timeout / 1000} 秒没有答复`));
    });
    socket.once('error', (error: NodeJS.ErrnoException) =>
      resolve(nothing(`连不上（${error.code ?? error.message}）`)),
    );
  });
}

function faultText(code: string): string {
  if (code.includes('CERT_HAS_EXPIRED')) return '已经过期';
  if (code.includes('ALTNAME')) return '不是给这个域名的';
  return `浏览器不认（${code.split(':')[0]}）`;
}
