import { describePromises } from './describe-promises.js';

describePromises('causes', 'We found no study that shows food, effort or stress to be a cause.');
