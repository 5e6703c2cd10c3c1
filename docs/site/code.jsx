/** Code to read or to copy, as plain text: it wraps, and can be reached by keyboard. */
export function Code({ code, label = 'Code', tall = false }) {
  return (
    <pre
      tabIndex={0}
      aria-label={label}
      style={{
        boxSizing: 'border-box',
        margin: '0.75rem 0',
        padding: '0.75rem 1rem',
        maxBlockSize: tall ? '30rem' : undefined,
        overflow: 'auto',
        background: '#f6f3fa',
        color: '#1e1a24',
        border: '1px solid #d9d3e2',
        borderRadius: 4,
        fontSize: '0.85rem',
        lineHeight: 1.5,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      <code>{code}</code>
    </pre>
  );
}
