const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that must not stop half-way: `work` is one piece, for it waits for nothing, and a signal that comes meanwhile is obeyed once
 * it is done.
 */
export async function undisturbed(work: () => void): Promise<void> {
  let stoppedBy: NodeJS.Signals | undefined;
  const wait = (signal: NodeJS.Signals) => {
    stoppedBy = signal;
  };
  for (const signal of signals) process.on(signal, wait);
  try {
    work();
    // Signals that came meanwhile are told now.
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
  if (stoppedBy) process.kill(process.pid, stoppedBy);
}
