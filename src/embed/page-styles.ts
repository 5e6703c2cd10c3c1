/** How the page of a frame looks, around its element. System fonts; the scheme of the reader. */
export const pageStyles =
  ':root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}' +
  'body{margin:0;position:relative}' +
  'main{display:flow-root;padding:.25em;overflow-wrap:anywhere}' +
  'svg{max-inline-size:100%}' +
  '[role=dialog]{position:absolute;inset-inline:1em;z-index:1;padding:1em;border:2px solid;background:Canvas;color:CanvasText}' +
  '[role=dialog] input{box-sizing:border-box;inline-size:100%;min-block-size:44px;font:inherit}' +
  '[role=dialog] button{min-block-size:44px;min-inline-size:44px;font:inherit}' +
  'summary{min-block-size:44px}';
