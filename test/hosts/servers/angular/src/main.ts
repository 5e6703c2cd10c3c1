import 'heliotrope/define/body-map';
import 'heliotrope/define/causes';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { config } from './config';

void bootstrapApplication(App, config);
