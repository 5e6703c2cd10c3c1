import { describePromises } from './describe-promises.js';

describePromises('treatment-table', 'Hydroxychloroquine can harm the retina over years of use. It needs regular eye checks.');
describePromises('evidence-card', 'If you have booked, you may still ask, wait or cancel.');
describePromises('clinic-checklist', 'Afterwards: which cells I had, when, how, and the batch number.');
