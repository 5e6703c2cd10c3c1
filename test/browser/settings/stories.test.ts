import * as stories from '../../../stories/settings.stories.js';
import { describeAxe } from '../axe.js';

describeAxe({ tag: 'helio-settings', stories, most: [stories.once] });
