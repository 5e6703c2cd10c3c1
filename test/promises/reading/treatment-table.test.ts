import { describePromises } from './describe-promises.js';

describePromises('treatment-table', 'Hydroxychloroquine can harm the retina over years of use. It needs regular eye checks.');
