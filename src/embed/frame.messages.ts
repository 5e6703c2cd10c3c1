/** English words of a frame, around its element. */
export const frameMessages = {
  forAuthor: 'For the author of the page around this frame',
  noPrint:
    'The page around this does not let it print. Copy what you ticked first: it does not come along. Then open this address, and print there:',
  noPrintAlone: 'This address does not let its page print by a button. Use Print in the menu of your browser.',
  noLink: 'The page around this does not let links open. Copy the address, and open it in a new tab:',
  address: 'Address',
  close: 'Close',
} as const;
