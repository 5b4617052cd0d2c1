/** A proxy auto-configuration, as a `data:` address: these hosts to the proxy, the rest straight out. */
export function proxyScript(proxy: string, hosts: string[]): string {
  const script = `function FindProxyForURL(url, host) {
  return url.startsWith('http:') && ${JSON.stringify(hosts)}.includes(host) ? 'PROXY ${new URL(proxy).host}' : 'DIRECT';
}`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}
