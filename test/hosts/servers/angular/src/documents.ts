import { inject, Injectable, InjectionToken, makeStateKey, TransferState } from '@angular/core';
import { DomSanitizer, type SafeHtml } from '@angular/platform-browser';
import type { RenderDocument } from 'heliotrope/ssr/causes';

/** Documents as the server wrote them. Where the reader comes from another page, the element is live at once and needs none. */
@Injectable({ providedIn: 'root' })
export class Documents {
  static readonly Writer = new InjectionToken<RenderDocument>('renderDocument, on the server alone');
  readonly #write = inject(Documents.Writer, { optional: true });
  readonly #kept = inject(TransferState);
  readonly #sanitizer = inject(DomSanitizer);

  of(name: string): SafeHtml {
    const key = makeStateKey<string>(name);
    const written = this.#write?.(`helio-${name}`, { level: 'easy' }, { idPrefix: `${name}-` });
    if (written) this.#kept.set(key, written);
    return this.#sanitizer.bypassSecurityTrustHtml(this.#kept.get(key, ''));
  }
}
