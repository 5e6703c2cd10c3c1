import { describePromises } from './describe-promises.js';

describePromises('test-guide', 'May I have copies of all results?');
