import type { Security } from './security.ts';

/** A security as readers write it: `贵州茅台 SH600519`, `Example Corp NYSE:EXM`. */
export function securityText({ market, code, name }: Security): string {
  const symbol = /^\d/.test(code) ? market + code : `${market}:${code}`;
  return name === '' ? symbol : `${name} ${symbol}`;
}
