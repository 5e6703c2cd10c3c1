/** The pictures that `npm run test:visual` takes: pairwise, so that each value of each property meets most values of the others. */

export interface Shot {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly moreContrast?: boolean;
  readonly print?: boolean;
  readonly rightToLeft?: boolean;
  /** Width of the element in pixels of 10 to the em; the default is a narrow column. */
  readonly width?: number;
}

/** `"child back 8 dark"`: figure, view, tone; a layer other than the skin; then what the page is like; `+id` opens a finding. */
function shot(words: string): Shot {
  const [figure = '', view = '', tone = '', ...more] = words.split(' ');
  const layer = more.find((word) => word === 'muscle' || word === 'inside') ?? 'skin';
  const selected = more.filter((word) => word.startsWith('+')).map((word) => word.slice(1));
  return {
    name: words.replaceAll(' +', '-').replaceAll(' ', '-'),
    attributes: { figure, view, tone, layer, ...(selected.length > 0 && { selected: selected.join(' ') }) },
    dark: more.includes('dark'),
    forcedColors: more.includes('forced'),
    moreContrast: more.includes('contrast'),
    print: more.includes('print'),
    rightToLeft: more.includes('rtl'),
    ...(more.includes('wide') && { width: 700 }),
  };
}

export const shots: readonly Shot[] = [
  'adult front 1',
  'adult front 5',
  'adult front 10',
  'adult back 3',
  'adult back 9 dark',
  'adult face 2 +eyelid-colour',
  'adult face 5',
  'adult face 10 dark +eyelid-colour',
  'adult face 8 +face-rash',
  'adult hand 3 +knuckle-bumps +nail-folds',
  'adult hand 6',
  'adult hand 10 dark +knuckle-bumps',
  'teen front 7',
  'teen back 5 dark',
  'teen face 4',
  'teen face 9 +eyelid-colour',
  'teen hand 1 +nail-folds',
  'teen hand 8 dark',
  'child front 4',
  'child front 10 dark',
  'child back 6',
  'child face 3',
  'child face 7 dark +eyelid-colour',
  'child hand 5 +knuckle-bumps',
  'child hand 9',
  'adult front 5 muscle',
  'adult back 2 muscle dark',
  'teen front 8 muscle +weak-hips',
  'child back 10 muscle',
  'adult front 3 inside',
  'adult back 7 inside dark',
  'teen hand 6 inside',
  'child front 9 inside +lung-inflammation',
  'adult front 5 forced',
  'child face 5 forced dark +eyelid-colour',
  'teen hand 5 forced +knuckle-bumps',
  'adult front 5 muscle forced dark',
  'adult front 4 print',
  'child hand 8 print +knuckle-bumps',
  'teen front 6 rtl',
  'adult front 9 contrast wide',
].map(shot);
