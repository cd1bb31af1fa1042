/** The policy of a page that others frame. */

/** Puts the policy that the page has written into force. In a sandbox, Safari takes 'self' for no server at all, so it names the server. */
export function enforcePolicy(): void {
  const written = document.querySelector<HTMLMetaElement>('meta[name=policy]');
  // Copies of an older page have their policy in force already.
  if (!written) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = written.content.replaceAll("'self'", `'self' ${location.origin}`);
  document.head.append(policy);
}
