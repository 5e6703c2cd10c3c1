import type { TemplateResult } from 'lit';

/** A story in Component Story Format: documentation, and the fixture of a test. */
export interface Story {
  readonly name: string;
  readonly render: () => TemplateResult;
}

export interface StoryFile {
  readonly title: string;
  readonly component: string;
  readonly tags: readonly string[];
}
