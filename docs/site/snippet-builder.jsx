/** The snippet builder: choices, and what to paste. */
import { useId, useState } from 'react';
import { Code } from './code.jsx';
import { facts } from './facts.ts';
import { hasRoute, routes, routeTitles, snippetOf } from './snippets.ts';

const row = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(13rem, 1fr))', gap: '1rem', margin: '0 0 1rem' };
const fieldStyle = { display: 'grid', gap: '0.25rem', fontSize: '0.9rem', fontWeight: 600 };
const controlStyle = {
  boxSizing: 'border-box',
  inlineSize: '100%',
  font: 'inherit',
  fontWeight: 400,
  minHeight: 44,
  padding: '0 0.5rem',
  border: '1px solid #6b6b76',
  borderRadius: 4,
};

function Field({ label, children }) {
  const id = useId();
  return (
    <div style={fieldStyle}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function Select({ label, value, options, onChange }) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} style={controlStyle} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map(([key, title]) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Text({ label, value, hint, onChange }) {
  return (
    <Field label={label}>
      {(id) => <input id={id} style={controlStyle} value={value} placeholder={hint} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}

function Result({ title, code }) {
  const [said, setSaid] = useState('');
  if (!code) return null;
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setSaid('Copied.'),
      () => setSaid('This browser does not let a page copy: select the text.'),
    );
  return (
    <section style={{ marginBlock: '1.5rem' }}>
      <h2>{title}</h2>
      <Code label={title} code={code} />
      <button type="button" style={{ ...controlStyle, inlineSize: 'auto', paddingInline: '1rem' }} onClick={copy}>
        Copy
      </button>{' '}
      <span role="status">{said}</span>
    </section>
  );
}

export function SnippetBuilder() {
  const [tag, setTag] = useState('helio-body-map');
  const [route, setRoute] = useState('file');
  const [attributes, setAttributes] = useState({});
  const [column, setColumn] = useState('720');
  const [folder, setFolder] = useState(`/heliotrope-${facts.version}/`);
  const element = facts.elements.find((each) => each.tag === tag);
  const possible = routes.filter((each) => hasRoute(element, each));
  const used = possible.includes(route) ? route : possible[0];
  const { command, script, head, html } = snippetOf({ tag, route: used, attributes, column: Number(column), folder }, facts);
  const set = (name) => (value) => setAttributes({ ...attributes, [name]: value });

  return (
    <div className="snippet-builder">
      <div style={row}>
        <Select
          label="Element"
          value={tag}
          options={facts.elements.map((each) => [each.tag, `<${each.tag}>`])}
          onChange={(next) => {
            setTag(next);
            setAttributes({});
          }}
        />
        <Select label="Way in" value={used} options={possible.map((each) => [each, routeTitles[each]])} onChange={setRoute} />
        {used !== 'document' && (
          <Select
            label="Width of the column"
            value={column}
            options={facts.columns.map((width) => [String(width), `${width} px`])}
            onChange={setColumn}
          />
        )}
        {(used === 'file' || used === 'autoloader') && <Text label="Folder of the files" value={folder} onChange={setFolder} />}
      </div>
      <p>{element.summary}</p>
      <fieldset style={{ ...row, border: 0, padding: 0, minInlineSize: 0 }}>
        <legend style={{ fontWeight: 600, padding: 0, marginBottom: '0.5rem' }}>Options</legend>
        {element.attributes.map(({ name, values, default: fallback }) =>
          values ? (
            <Select
              key={`${tag} ${name}`}
              label={name}
              value={attributes[name] ?? ''}
              options={[['', fallback ? `not set (${fallback})` : 'not set'], ...values.map((value) => [value, value])]}
              onChange={set(name)}
            />
          ) : (
            <Text
              key={`${tag} ${name}`}
              label={name}
              value={attributes[name] ?? ''}
              hint={fallback && `not set (${fallback})`}
              onChange={set(name)}
            />
          ),
        )}
      </fieldset>
      <Result title="Once, in a terminal" code={command} />
      <Result title="In the site's script" code={script} />
      <Result title="In the head of the page" code={head} />
      <Result title="Where the element goes" code={html} />
    </div>
  );
}
