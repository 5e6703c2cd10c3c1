/** Registers every element, with the default pack. */
import './define/body-map.js';
import './define/criteria-card.js';
import './define/settings.js';
