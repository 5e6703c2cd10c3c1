/** The block in the editor: settings in the sidebar, and the element itself as the preview. Written for the browser as it is; there is no build. */
(function ({ blocks, blockEditor, components, compose, element, i18n }) {
  const { createElement: el, Fragment } = element;
  const { __ } = i18n;
  const { elements, cdn, version } = window.heliotropeBlock;

  const options = (labels) => Object.entries(labels).map(([value, label]) => ({ value, label }));
  const elementOptions = options({ '': __('Choose…', 'heliotrope'), ...elements });
  const levels = options({ standard: __('Standard', 'heliotrope'), easy: __('Easier words', 'heliotrope') });
  const figures = options({ adult: __('Adult', 'heliotrope'), teen: __('Teenager', 'heliotrope'), child: __('Child', 'heliotrope') });
  const tones = options(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [String(index + 1), String(index + 1)])));
  const headings = options(Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [String(level), `H${level}`])));

  /** The document of the editor may be a frame's: the script has to run there. It finds elements that come later, too. */
  function load(ownerDocument) {
    const id = 'heliotrope-auto';
    if (ownerDocument.getElementById(id)) return;
    const script = ownerDocument.createElement('script');
    Object.assign(script, { id, type: 'module', src: `${cdn}auto.min.js?ver=${version}` });
    ownerDocument.head.append(script);
  }

  function Preview({ attributes }) {
    const { element: name } = attributes;
    const ref = compose.useRefEffect((node) => load(node.ownerDocument), []);
    const written = {
      level: attributes.level,
      figure: attributes.figure,
      tone: attributes.tone,
      country: /^[a-z]{2}$/i.test(attributes.country) ? attributes.country.toUpperCase() : '',
      'heading-level': attributes.headingLevel,
      helpline: attributes.helpline,
      'reviewed-by': attributes.reviewedBy,
      'reviewed-on': attributes.reviewedOn,
    };
    const set = Object.fromEntries(Object.entries(written).filter(([, value]) => value));
    return el(components.Disabled, {}, el('div', { ref }, el(`helio-${name}`, { key: name, ...set })));
  }

  function Edit({ attributes, setAttributes }) {
    const field = (control, attribute, label, more = {}) =>
      el(control, {
        label,
        value: attributes[attribute],
        onChange: (value) => setAttributes({ [attribute]: value }),
        __nextHasNoMarginBottom: true,
        ...more,
      });
    const { SelectControl, TextControl, PanelBody, Placeholder } = components;
    const choose = () => field(SelectControl, 'element', __('What to show', 'heliotrope'), { options: elementOptions });
    const sidebar = el(
      blockEditor.InspectorControls,
      {},
      el(
        PanelBody,
        { title: __('Settings', 'heliotrope') },
        choose(),
        field(SelectControl, 'level', __('Words', 'heliotrope'), { options: levels }),
        field(SelectControl, 'figure', __('Whose body, and who is spoken to', 'heliotrope'), { options: figures }),
        field(SelectControl, 'tone', __('Skin tone of the drawing', 'heliotrope'), {
          options: [{ value: '', label: __('Default', 'heliotrope') }, ...tones],
        }),
        field(SelectControl, 'headingLevel', __('Level of the heading', 'heliotrope'), { options: headings }),
        field(TextControl, 'country', __('Country of your readers, two letters', 'heliotrope'), { maxLength: 2 }),
      ),
      el(
        PanelBody,
        { title: __('Your organisation', 'heliotrope') },
        field(TextControl, 'helpline', __('Your help line', 'heliotrope')),
        field(TextControl, 'reviewedBy', __('Reviewed by your advisers: names', 'heliotrope')),
        field(TextControl, 'reviewedOn', __('Reviewed on', 'heliotrope'), { type: 'date' }),
      ),
    );
    const shown = Object.hasOwn(elements, attributes.element)
      ? el(Preview, { attributes })
      : el(Placeholder, { icon: 'book-alt', label: 'Heliotrope' }, choose());
    return el(Fragment, {}, sidebar, el('div', blockEditor.useBlockProps(), shown));
  }

  blocks.registerBlockType('heliotrope/element', { edit: Edit, save: () => null });
})(window.wp);
