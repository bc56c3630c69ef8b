/** The components that a guide's text may use, by the names it uses them by. */
export { default as Chart } from './Chart.astro';
export { default as ChecksTable } from './ChecksTable.astro';
export { default as EnumTable } from './EnumTable.astro';
export { default as SegmentPair } from './SegmentPair.astro';
