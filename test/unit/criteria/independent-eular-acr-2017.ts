/**
 * The same criteria written a second time, straight from the table in the clinical dossier: cases in which everything is known, one
 * plain sum per column, the tree as nested questions. It shares nothing with src/criteria but the ids.
 */
export interface KnownCase {
  age: number;
  biopsy: 'done' | 'not-done';
  findings: Readonly<Record<string, boolean>>;
}

export function independentScoreTenths({ age, biopsy, findings: f }: KnownCase): number {
  let score = 0;
  if (biopsy === 'not-done') {
    if (age >= 18 && age < 40) score += 13;
    if (age >= 40) score += 21;
    if (f.proximalArmWeakness) score += 7;
    if (f.proximalLegWeakness) score += 8;
    if (f.neckFlexorsWeaker) score += 19;
    if (f.legsProximalWeaker) score += 9;
    if (f.heliotropeRash) score += 31;
    if (f.gottronPapules) score += 21;
    if (f.gottronSign) score += 33;
    if (f.dysphagia) score += 7;
    if (f.antiJo1) score += 39;
    if (f.raisedEnzyme) score += 13;
  } else {
    if (age >= 18 && age < 40) score += 15;
    if (age >= 40) score += 22;
    if (f.proximalArmWeakness) score += 7;
    if (f.proximalLegWeakness) score += 5;
    if (f.neckFlexorsWeaker) score += 16;
    if (f.legsProximalWeaker) score += 12;
    if (f.heliotropeRash) score += 32;
    if (f.gottronPapules) score += 27;
    if (f.gottronSign) score += 37;
    if (f.dysphagia) score += 6;
    if (f.antiJo1) score += 38;
    if (f.raisedEnzyme) score += 14;
    if (f.endomysialInfiltration) score += 17;
    if (f.perimysialInfiltration) score += 12;
    if (f.perifascicularAtrophy) score += 19;
    if (f.rimmedVacuoles) score += 31;
  }
  return score;
}

export function independentCategory({ biopsy }: KnownCase, score: number): string {
  if (biopsy === 'not-done') {
    if (score < 53) return 'not-classified';
    if (score < 55) return 'possible';
    if (score < 75) return 'probable';
    return 'definite';
  }
  if (score < 65) return 'not-classified';
  if (score < 67) return 'possible';
  if (score < 87) return 'probable';
  return 'definite';
}

export function independentLeaf({ age, findings: f }: KnownCase): string {
  const skin = f.heliotropeRash || f.gottronPapules || f.gottronSign;
  const weak = f.proximalArmWeakness || f.proximalLegWeakness || f.neckFlexorsWeaker || f.legsProximalWeaker;
  if (age >= 18) {
    if (skin) {
      if (weak) return 'DM';
      return 'ADM';
    }
    if (f.fingerFlexorWeaknessUnresponsive || f.rimmedVacuoles) return 'IBM';
    return 'PM';
  }
  if (skin) return 'JDM';
  return 'JM';
}
