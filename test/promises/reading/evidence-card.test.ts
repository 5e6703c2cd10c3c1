import { describePromises } from './describe-promises.js';

describePromises('evidence-card', 'If you have booked, you may still ask, wait or cancel.');
