/** English words of what reading elements share. */
export const articleMessages = {
  searchResult: 'Found: {count}',
  searchNone: 'Nothing found. Try fewer letters, or another word.',
  added: 'Added by this website',
  reviewedFor: 'Reviewed by our advisers: {who}',
  nothingSaved: 'Nothing is saved. Print or copy before you leave.',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied.',
  copyFailed: 'Copying is blocked here. Select the text below and copy it.',
  clear: 'Clear everything',
  clearAsk: 'Clear all that you ticked and noted here? It cannot be brought back.',
  clearYes: 'Yes, clear everything',
  clearNo: 'No, keep it',
  clearNothing: 'There is nothing to clear.',
  cleared: 'Everything is cleared.',
} as const;
