/** A pack that cannot be used. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(
    /** Keys from the root of the built pack to the part at fault, joined by dots; empty for the pack as a whole. */
    readonly path: string,
    /** What is wrong there. */
    readonly reason: string,
  ) {
    super(path ? `${path}: ${reason}` : reason);
  }
}
