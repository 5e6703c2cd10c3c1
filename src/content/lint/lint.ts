/** Lint of a source pack. Pure; build only. */
import type { SourcePack } from '../source-pack.js';
import { checkCharacters } from './characters.js';
import { consequencesIn } from './consequences.js';
import { checkCriteria } from './criteria.js';
import { checkCoverage } from './coverage.js';
import { checkReferences, type Vocabulary } from './references.js';
import { checkComparisons } from './comparisons.js';
import { checkEvidence } from './evidence.js';
import { checkEvidenceWords } from './evidence-words.js';
import { checkQuiz } from './quiz.js';
import { checkOrder } from './order.js';
import { checkRedFlags } from './red-flags.js';
import { fillTexts } from '../fill-texts.js';
import type { Diagnostic, Report } from './diagnostic.js';
import { checkLayer } from './layer.js';
import { checkNamedParts } from './named-parts.js';
import { oncePerCause } from './once-per-cause.js';
import { checkReviews } from './reviews.js';
import { checkSafetyCore } from './safety-core.js';
import { checkShape } from './shape.js';
import { withoutSilenced } from './silence.js';
import { checkSources } from './sources.js';
import { checkRestsOn } from './rests-on.js';
import { checkTreatments } from './treatments.js';
import { checkCertainty } from './certainty.js';
import { checkWording } from './wording.js';

/** Everything that is wrong with a pack, by file and line. */
export function lintPack(written: SourcePack, vocabulary: Vocabulary): Diagnostic[] {
  const { pack, missing } = fillTexts(written);
  const diagnostics: Diagnostic[] = [];
  const isConsequence = consequencesIn(pack);
  const report: Report = ({ file, path }, rule, message, fix, severity = 'error') => {
    if (isConsequence(rule, file.name)) return;
    const place = { file: file.name, line: file.lineOf(path), column: file.columnOf(path), path: path.join('.') };
    diagnostics.push({ ...place, rule, severity, message, fix });
  };
  for (const { file, path, inEnglish } of missing) {
    const place = path.join('.');
    if (inEnglish)
      report({ file, path }, 'missing-text', `no text for ${place}`, 'Write it. Until then readers read it in English.', 'warning');
    else
      report(
        { file, path },
        'missing-level',
        `no text for ${place}`,
        'Write it. Until then readers read that of the other level.',
        'warning',
      );
  }
  const texts = checkShape(pack, report);
  checkCharacters(pack, texts, report);
  checkOrder(pack, report);
  checkReferences(pack, texts, vocabulary, report);
  checkCoverage(pack, report);
  checkEvidence(pack, texts, report);
  checkTreatments(pack, report);
  checkNamedParts(pack, report);
  checkCriteria(pack, report);
  checkEvidenceWords(pack, report);
  checkQuiz(pack, report);
  checkComparisons(pack, texts, report);
  checkRedFlags(pack, report);
  checkReviews(pack, report);
  checkSafetyCore(pack, texts, report);
  checkSources(pack, report);
  checkRestsOn(pack, texts, report);
  checkWording(pack, texts, report);
  checkCertainty(texts, report);
  checkLayer(pack, report);
  return oncePerCause(withoutSilenced(pack, diagnostics)).sort((one, other) => order(one.file, other.file) || one.line - other.line);
}

/** Not by locale: the same everywhere. */
const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
