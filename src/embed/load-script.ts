/** Brings the file of the element. Under trusted types an address of a script has to come from a policy, and a host may allow lit's alone. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  for (const name of ['heliotrope', 'lit-html'])
    try {
      return trustedTypes?.createPolicy(name, { createScriptURL: (allowed) => allowed }).createScriptURL(url) ?? url;
    } catch {
      // The next name, or the plain address: refused, it leaves the document.
    }
  return url;
}

/** `url` is from the page's own HTML, which was written with the page. */
export function loadScript(url: string): void {
  const script = document.createElement('script');
  script.onload = script.onerror = () => script.remove();
  try {
    script.src = trusted(url);
    document.head.append(script);
  } catch (error) {
    console.warn('[heliotrope] the script of the element is not allowed here; its document stays.', error);
  }
}
