import { describePromises } from './describe-promises.js';

describePromises('sheet', 'What has changed since my last visit');
