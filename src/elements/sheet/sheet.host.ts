/**
 * What a host has put in a slot, for a frame of paper: its words line by line, and its pictures, without its styles. `added` says that it is the
 * host's.
 */
export async function copyHost(slot: HTMLSlotElement | null, place: Element | null, added: string): Promise<void> {
  const given = slot?.assignedElements() ?? [];
  if (!place || given.length === 0) return;
  const { ownerDocument: page } = place;
  const say = (line: string): void => {
    place.appendChild(page.createElement('p')).textContent = line;
  };
  say(added);
  for (const element of given) {
    for (const picture of element.matches('img') ? [element] : element.querySelectorAll('img')) {
      const { currentSrc, alt } = picture as HTMLImageElement;
      const copy = page.createElement('img');
      copy.src = currentSrc;
      copy.alt = alt;
      place.append(copy);
      // One that cannot be shown is no reason not to print.
      await copy.decode().catch(() => undefined);
    }
    for (const line of (element as HTMLElement).innerText.split(/\n+/)) {
      if (line.trim()) say(line);
    }
  }
}
