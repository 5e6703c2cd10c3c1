/** As with `<input value>`: the attribute is the default, the property the state, and what a reader does is never in the page. */
import { expect, fixture } from '@open-wc/testing';
import type { HelioElement } from '../../../src/base/element.js';
import '../../../src/define.js';
import { find, findAll, findSome } from '../mount.js';

/** Every element, in every mode and with what a host may have written. */
const tags = [
  '<helio-body-map></helio-body-map>',
  '<helio-body-map mode="collect" selected="shawl" layer="muscle" view="back"></helio-body-map>',
  '<helio-body-map selected="cough" level="easy" tone="3" figure="teen"></helio-body-map>',
  '<helio-treatment-table></helio-treatment-table>',
  '<helio-treatment-table compare="ivig methotrexate" sort="start" first="children" filter="use:skin"></helio-treatment-table>',
  '<helio-criteria-card case="child" criteria="bohan-peter-1975"></helio-criteria-card>',
  '<helio-clinic-checklist></helio-clinic-checklist>',
  '<helio-daily-life figure="child"></helio-daily-life>',
  '<helio-condition-card></helio-condition-card>',
  '<helio-causes></helio-causes>',
  '<helio-test-guide></helio-test-guide>',
  '<helio-evidence-card></helio-evidence-card>',
  '<helio-glossary></helio-glossary>',
];

const mounted = async (markup: string): Promise<HelioElement> => {
  const element = await fixture<HelioElement>(markup);
  await element.updateComplete;
  return element;
};

const press = async (element: HelioElement, selector: string): Promise<void> => {
  find(element, selector).click();
  await element.updateComplete;
};

/** A reader who tries every control once. */
async function useEverything(element: HelioElement): Promise<void> {
  const seen = new Set<string>();
  const { print } = window;
  window.print = () => undefined;
  for (const field of findAll<HTMLInputElement | HTMLTextAreaElement>(element, 'input, textarea')) {
    if (/^(radio|checkbox)$/.test(field.type)) field.click();
    else {
      field.value = 'zebra';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: 'zebra' }));
    }
  }
  await element.updateComplete;
  for (const button of findAll(element, 'button, .figure [data-finding]')) {
    const name = `${button.getAttribute('class') ?? ''} ${JSON.stringify({ ...button.dataset })}`;
    if (seen.has(name)) continue;
    seen.add(name);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    await element.updateComplete;
  }
  window.print = print;
}

describe('what a reader does', () => {
  for (const markup of tags) {
    it(`is nowhere in the page: ${markup}`, async () => {
      const element = await mounted(markup);
      const before = document.documentElement.outerHTML;
      await useEverything(element);
      expect(document.documentElement.outerHTML).to.equal(before);
    });

    it(`and what it presses, a term or a note, stands in nothing else that is pressed: ${markup}`, async () => {
      const element = await mounted(markup);
      expect(findAll(element, ':is(label, summary, a, button) :is(button.term, button[data-cite])').length).to.equal(0);
    });

    it(`is hidden from recorders: ${markup}`, async () => {
      const element = await mounted(markup);
      await useEverything(element);
      for (const field of findSome(element, 'input, textarea, [data-written]')) {
        expect([...field.classList]).to.include.members(['rr-block', 'ph-no-capture', 'fs-exclude', 'sentry-block', 'dd-privacy-hidden']);
        const said = ['data-hj-suppress', 'data-clarity-mask', 'autocomplete', 'spellcheck', 'translate'].map((name) =>
          field.getAttribute(name),
        );
        expect(said, field.outerHTML).to.deep.equal(['', 'true', 'off', 'false', 'no']);
      }
      for (const row of findSome(element, 'label, .tick-row, [data-entry], .figure, .comparison, div.bar'))
        expect(row.closest('.rr-block[data-hj-suppress]'), row.outerHTML.slice(0, 80)).not.to.equal(null);
    });
  }

  it('is told by no event on its way out: no mouse, pointer, focus or key leads to what was ticked', async () => {
    const element = await mounted('<helio-body-map mode="collect"></helio-body-map>');
    const heard: string[] = [];
    const types =
      'click auxclick dblclick contextmenu mousedown mouseup mouseover mouseout mousemove pointerdown pointerup pointerover pointerout pointermove touchstart touchend focusin focusout keydown keyup input'.split(
        ' ',
      );
    const listen = (event: Event): void => {
      const [target] = event.composedPath();
      if (target !== element) heard.push(`${event.type} ${(target as Element).outerHTML.slice(0, 80)}`);
    };
    for (const type of types) addEventListener(type, listen);
    const box = find<HTMLInputElement>(element, 'input[data-finding="weak-hips"]');
    box.click();
    await element.updateComplete;
    const places = [
      box,
      box.closest('label'),
      find(element, '.figure [data-finding]'),
      find(element, '[data-entry] textarea'),
      find(element, '.entry-name'),
    ];
    for (const place of places) {
      for (const type of types)
        place?.dispatchEvent(new (type.startsWith('key') ? KeyboardEvent : MouseEvent)(type, { bubbles: true, composed: true }));
    }
    for (const type of types) removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
  });

  it('stands until the host says something new', async () => {
    const element = (await mounted('<helio-body-map selected="shawl" level="standard"></helio-body-map>')) as HelioElement & {
      selected: readonly string[];
    };
    await press(element, '.list [data-finding="shawl"]');
    await press(element, '.list [data-finding="chest-v"]');
    const chosen = ['chest-v'];
    expect(element.selected).to.deep.equal(chosen);
    element.setAttribute('selected', 'shawl');
    expect(element.selected, 'the same attribute again').to.deep.equal(chosen);
    element.removeAttribute('selected');
    expect(element.selected, 'the attribute removed').to.deep.equal(chosen);
    element.setAttribute('selected', 'shawl');
    expect(element.selected, 'and written again').to.deep.equal(chosen);
    element.setAttribute('selected', 'cough');
    expect(element.selected, 'another attribute').to.deep.equal(['cough']);
    element.selected = ['weak-hips'];
    expect(element.selected, 'the property').to.deep.equal(['weak-hips']);

    element.level = 'standard';
    await press(element, '[name="level"][value="easy"]');
    element.level = 'standard';
    expect(element.level, 'the same property again').to.equal('easy');
    element.level = 'easy';
    element.level = 'standard';
    expect(element.level, 'another property').to.equal('standard');
  });

  for (const markup of tags) {
    it(`is gone from what was out of the page when another pressed Back: ${markup}`, async () => {
      const element = await mounted(markup);
      const parent = element.parentNode;
      // What is made anew each time, or counts from the first press on, is no trace.
      const state = (): string =>
        JSON.stringify(
          findAll<HTMLInputElement>(element, 'input, textarea').map(({ checked, value, type }) => [
            checked,
            /text|search/.test(type) && value,
          ]),
        );
      const before = state();
      await useEverything(element);
      expect(state()).not.to.equal(before);
      element.remove();
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      parent?.append(element);
      await element.updateComplete;
      expect(state()).to.equal(before);
    });
  }

  for (const type of ['pagehide', 'pageshow']) {
    for (const markup of tags) {
      it(`is gone when another presses Back (${type}): ${markup}`, async () => {
        const element = await mounted(markup);
        // What is made anew each time, or counts from the first press on, is no trace.
        const state = (): string =>
          JSON.stringify([
            findAll<HTMLInputElement>(element, 'input, textarea').map(({ checked, value, type: kind }) => [
              checked,
              /text|search/.test(kind) && value,
            ]),
            findAll(element, '[aria-expanded]').map((part) => part.ariaExpanded),
            findAll(element, '[data-entry], [data-written], .unmatched, [part="comparison"], div.bar, [role="status"]').map((part) =>
              part.textContent.trim(),
            ),
          ]);
        const before = state();
        await useEverything(element);
        expect(state()).not.to.equal(before);
        dispatchEvent(new PageTransitionEvent(type, { persisted: false }));
        await element.updateComplete;
        expect(state(), 'a page that is thrown away needs nothing').not.to.equal(before);
        dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
        await element.updateComplete;
        expect(state()).to.equal(before);
      });
    }
  }
});
