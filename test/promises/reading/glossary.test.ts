import { describePromises } from './describe-promises.js';

describePromises('glossary', 'The part of sunlight that tans and burns the skin. It comes through thin clouds too.');
