import { describePromises } from './describe-promises.js';

describePromises('clinic-checklist', 'Afterwards: which cells I had, when, how, and the batch number.');
