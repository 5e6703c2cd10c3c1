/** What a host has put in a slot, for a frame of paper: its words, line by line, without its styles, under what says that they are the host's. */
export function copyHost(added: HTMLElement | null, place: Element | null): void {
  const slot = added?.querySelector('slot');
  const given = slot?.assignedElements() as HTMLElement[] | undefined;
  if (!place || !given?.length) return;
  for (const line of [slot?.previousElementSibling as HTMLElement, ...given].flatMap(({ innerText }) => innerText.split(/\n+/)))
    if (line.trim()) place.appendChild(place.ownerDocument.createElement('p')).textContent = line;
}
