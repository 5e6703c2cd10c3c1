import { APP_BASE_HREF } from '@angular/common';
import type { ApplicationConfig } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { Both, Causes, Skin } from './pages';

export const config: ApplicationConfig = {
  providers: [
    // A `base` in the page would send the notes of each document to the first page.
    { provide: APP_BASE_HREF, useValue: '/' },
    provideClientHydration(),
    provideRouter([
      { path: '', component: Skin },
      { path: 'causes', component: Causes },
      { path: 'both', component: Both },
    ]),
  ],
};
