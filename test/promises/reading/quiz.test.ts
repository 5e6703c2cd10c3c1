import { describePromises } from './describe-promises.js';

describePromises('quiz', 'Good reviews do not show that a clinic’s treatment works.');
