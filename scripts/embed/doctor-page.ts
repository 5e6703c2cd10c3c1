/** The page to paste: what it says without its script is true where scripts are taken out. Pure. */

/** Written where an editor takes most things out: no style, no class, no id but one, and `title` to find the answers by. */
export const doctorPage = (
  version: string,
  script: string,
): string => `<!-- Heliotrope ${version}: the host doctor. Paste all of this into a page, where an element would go. Save it, and look at the page as a visitor. -->
<div id="heliotrope-doctor">
<h2>Heliotrope: what this page allows</h2>
<p>These answers are those of a page that runs no script. Where scripts run, they are put right within a second.</p>
<ul>
<li>Scripts within the text: <b title="inline">no</b></li>
<li>Our tags: <b title="tags">not known</b></li>
<li>Places, such as &lt;div data-heliotrope="body-map"&gt;: <b title="places">not known</b></li>
<li>Scripts from your own server: <b title="scripts">no</b></li>
<li>Frames: <b title="frames">yes, if you see a box with the words "Frames are kept" below</b></li>
</ul>
<p>Paste this, with our files under /heliotrope/ on your server:</p>
<pre title="paste">A frame, if frames are kept; else what "npx heliotrope render body-map" prints.</pre>
<p>Of ours on this page:</p>
<ul title="versions"></ul>
<helio-doctor></helio-doctor>
<div data-heliotrope=""></div>
<iframe title="A frame that tries whether frames are kept" srcdoc="Frames are kept" width="300" height="60"></iframe>
<script>${script.trim().replaceAll(/<(?=\/script|!--)/gi, '\\x3c')}</script>
</div>
`;
