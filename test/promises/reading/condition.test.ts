import { describePromises } from './describe-promises.js';

describePromises('condition-card', 'In Slovenia, after the first year most of the gap came from people who had cancer as well');
describePromises('causes', 'We found no study that shows food, effort or stress to be a cause.');
describePromises('test-guide', 'May I have copies of all results?');
