import { describePromises } from './describe-promises.js';

describePromises('daily-life', 'Can you write a letter for my work or school?');
