import { describePromises } from './describe-promises.js';

describePromises('sources', 'Tell the people who run this website. They can tell the makers of this text.');
