// The pack first, then the elements: each of them finds it when it upgrades. The pack that ships with heliotrope is never loaded.
import {
  defineBodyMap,
  defineCauses,
  defineConditionCard,
  defineCriteriaCard,
  defineEvidenceCard,
  defineGlossary,
  defineSettings,
  defineSources,
  defineTerm,
  defineTestGuide,
  defineTreatmentTable,
  registerPack,
} from 'heliotrope';
// What `heliotrope build examples/packs/systemic-sclerosis --out …` writes.
import pack from './vendor/packs/systemic-sclerosis.json' with { type: 'json' };

registerPack(pack);
defineSettings();
defineConditionCard();
defineCauses();
defineBodyMap();
defineTestGuide();
defineTreatmentTable();
defineEvidenceCard();
defineCriteriaCard();
defineTerm();
defineGlossary();
defineSources();
