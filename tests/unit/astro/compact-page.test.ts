import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { compactPage } from '../../../src/astro/compact-page.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`;
const treeOf = (html: string) => {
  const tree = fromHtml(html);
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
};

it.each([
  '<ul><li class="a b">x</li><li>y <ol><li>z</li></ol></li></ul>',
  '<table class="rows"><thead><tr><th scope="col">a</th><td></td></tr></thead><tbody><tr id="b"><th>c</th><td lang="en"></td></tr></tbody></table>',
  '<div><p>a</p><p lang="pt-BR">b</p><div>c</div></div><p>d</p> e',
  '<dl><dt>a</dt><dd>b</dd></dl><select><option>a</option><option>b</option></select>',
  '<a title="x > class=&#34;y&#34;" class="z">class="q" &lt;b class="c"></a>',
  '<pre>&lt;p lang="en">x&lt;/p>&lt;p></pre><p>a<span>b</span></p><a href="#">c</a>',
  '<section><p>a</p></section><label><p>b</p></label><p class="">c</p>',
])('says the same with less: %s', (body) => {
  expect(treeOf(compactPage(page(body)))).toEqual(treeOf(page(body)));
});

it('leaves out end tags that are implied, and quotes around words', () => {
  expect(compactPage(page('<ul class="a"><li lang="en">x</li><li class="b c">y</li></ul>'))).toBe(
    page('<ul class=a><li lang=en>x<li class="b c">y</ul>'),
  );
});
