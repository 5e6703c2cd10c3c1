import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav><a routerLink="/">Skin</a> <a routerLink="/causes">Causes</a> <a routerLink="/both">Both</a></nav>
    <main><router-outlet /></main>
  `,
})
export class App {}
