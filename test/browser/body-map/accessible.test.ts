import * as stories from '../../../stories/body-map.stories.js';
import { describeAxe } from '../axe.js';

describeAxe({ tag: 'helio-body-map', stories, most: [stories.face, stories.collect] });
