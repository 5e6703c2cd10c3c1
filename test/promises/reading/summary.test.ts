import { describePromises } from './describe-promises.js';

describePromises('summary', 'Food, supplements, alcohol?');
