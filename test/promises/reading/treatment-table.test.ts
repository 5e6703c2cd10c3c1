import { describePromises } from './describe-promises.js';

describePromises('treatment-table', 'Over years, hydroxychloroquine can harm the retina. It needs regular eye checks.');
