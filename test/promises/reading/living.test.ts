import { describePromises } from './describe-promises.js';

describePromises('daily-life', 'Can you write a letter for my work or school?');
describePromises('glossary', 'The part of sunlight that tans and burns the skin. It comes through thin clouds too.');
describePromises('sources', 'Tell the people who run this website. They can tell the makers of this text.');
