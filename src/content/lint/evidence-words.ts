/** Rule `evidence-word`: the evidence word of an option is the one that the facts of its studies give, and those facts are there. */
import { evidenceWordOf, lowestOf, type TrialFacts } from '../evidence-word.js';
import type { SourcePack } from '../source-pack.js';
import { list, record, strings, withIds, type Loose } from './loose.js';
import type { Report } from './diagnostic.js';

export function checkEvidenceWords({ structures, trials: file }: SourcePack, report: Report): void {
  const options = structures.treatments;
  if (!options || !file) return;
  const { trials, treatments, large, few } = record(file.value);
  const facts = record(trials);
  const structure = record(options.value);

  for (const { id, item } of withIds(structure['studies'])) {
    const n = record(facts[id])['n'];
    if (!Object.hasOwn(facts, id)) {
      report({ file, path: ['trials'] }, 'evidence-word', `no facts of the study "${id}"`, `Add ${id}, with what is known of it.`);
    } else if (n !== item['n']) {
      const where = { file, path: ['trials', id, 'n'] };
      report(
        where,
        'evidence-word',
        `"${id}" has ${String(n)} people here, ${String(item['n'])} in treatments.yaml`,
        'Correct one of the two.',
      );
    }
  }
  const known = withIds(structure['treatments']);
  for (const { id, index, item } of known) {
    const medicines = Object.entries(record(record(treatments)[id]));
    if (medicines.length === 0) {
      const fix = `Add ${id} with its medicines and the studies of each; [] where none was found.`;
      report({ file, path: ['treatments'] }, 'evidence-word', `nothing says on which studies "${id}" rests`, fix);
      continue;
    }
    const named = strings([item['study']]).map(([, study]) => study);
    const used = medicines.flatMap(([, medicine]) => strings(record(medicine)['trials']).map(([, trial]) => trial));
    for (const study of named) {
      if (!used.some((trial) => trial === study || record(facts[trial])['partOf'] === study))
        report(
          { file, path: ['treatments', id] },
          'evidence-word',
          `"${id}" leaves out its own study "${study}"`,
          `Add ${study} to its trials.`,
        );
    }
    const words = medicines.map(([medicine, rests]) => {
      const own = record(rests);
      for (const [place, trial] of strings(own['trials'])) {
        if (Object.hasOwn(facts, trial)) continue;
        const where = { file, path: ['treatments', id, medicine, 'trials', place] };
        report(where, 'evidence-word', `no facts of the study "${trial}"`, 'Add it to trials, or name another.');
      }
      const ownFacts = strings(own['trials']).map(([, trial]) => record(facts[trial]) as Loose & TrialFacts);
      return evidenceWordOf(ownFacts, list(own['experts']).length > 0, { large: Number(large), few: Number(few) });
    });
    const word = lowestOf(words);
    if (item['evidence'] !== word) {
      const where = { file: options, path: ['treatments', index, 'evidence'] };
      const message = `"${id}" is called ${String(item['evidence'])}; the facts of its studies say ${word}`;
      report(where, 'evidence-word', message, `Write evidence: ${word}, or correct the facts in trials.yaml.`);
    }
  }
  const ids = new Set(known.map(({ id }) => id));
  for (const id of Object.keys(record(treatments))) {
    if (!ids.has(id))
      report({ file, path: ['treatments', id] }, 'evidence-word', `no option "${id}"`, 'Correct its spelling, or remove it.');
  }
}
