import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { renderDocument } from 'heliotrope/ssr';
import { App } from './app';
import { config } from './config';
import { Documents } from './documents';

const onServer = mergeApplicationConfig(config, {
  providers: [
    provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Prerender }])),
    { provide: Documents.Writer, useValue: renderDocument },
  ],
});

export default (context: BootstrapContext) => bootstrapApplication(App, onServer, context);
