import Chart from './Chart.astro';
import ChecksTable from './ChecksTable.astro';
import Code from './Code.astro';
import EnumTable from './EnumTable.astro';
import Pre from './Pre.astro';
import Section from './Section.astro';
import SegmentPair from './SegmentPair.astro';

/** What a guide's text is made of: live examples by the names it uses, and elements of Markdown. */
export const live = {
  Chart,
  ChecksTable,
  EnumTable,
  SegmentPair,
  h2: Section,
  code: Code,
  pre: Pre,
};
