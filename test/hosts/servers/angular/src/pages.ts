import { Component, CUSTOM_ELEMENTS_SCHEMA, inject } from '@angular/core';
import { Documents } from './documents';

const schemas = [CUSTOM_ELEMENTS_SCHEMA];
const skin = `<helio-body-map level="easy" [innerHTML]="documents.of('body-map')"></helio-body-map>`;
const causes = `<helio-causes level="easy" [innerHTML]="documents.of('causes')"></helio-causes>`;

@Component({ selector: 'app-skin', schemas, template: skin })
export class Skin {
  readonly documents = inject(Documents);
}

@Component({ selector: 'app-causes', schemas, template: causes })
export class Causes {
  readonly documents = inject(Documents);
}

@Component({ selector: 'app-both', schemas, template: causes + skin })
export class Both {
  readonly documents = inject(Documents);
}
