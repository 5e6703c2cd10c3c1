import { describePromises } from './describe-promises.js';

describePromises('causes', 'We found no study showing that food, effort or stress is a cause.');
