/** What a host has put in a slot, for a frame of paper: its words line by line, and its pictures, without its styles. */
export async function copyHost(slot: HTMLSlotElement | null, place: Element | null): Promise<void> {
  const given = slot?.assignedElements() ?? [];
  if (!place || given.length === 0) return;
  const { ownerDocument: page } = place;
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
      if (line.trim()) place.appendChild(page.createElement('p')).textContent = line;
    }
  }
}
