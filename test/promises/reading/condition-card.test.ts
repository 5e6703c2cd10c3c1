import { describePromises } from './describe-promises.js';

describePromises('condition-card', 'In Slovenia, after the first year most of the gap came from people who had cancer as well');
