import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkTree } from '../../../../src/build/folders/link-tree.ts';
import { marker } from '../../../../src/build/folders/own-folder.ts';
import { deleteStale, startStage } from '../../../../src/build/folders/stage.ts';
import { folder, read } from '../../cli/folder.ts';

const inode = (...path: string[]) => statSync(join(...path)).ino;

describe('a linked tree', () => {
  test('holds the same files under second names, and nothing else', () => {
    const root = folder({
      'site/index.html': 'home',
      'site/en/a/index.html': 'a',
      'next/index.html': 'an older home',
      'next/en/gone/index.html': 'gone',
      'next/en/a/index.html/was-a-folder': '',
    });
    expect(linkTree(join(root, 'site'), join(root, 'next')).sort()).toEqual([
      'en/a/index.html',
      'index.html',
    ]);
    expect(inode(root, 'next/index.html')).toBe(inode(root, 'site/index.html'));
    expect(read(root, 'next/en/a/index.html')).toBe('a');
    expect(readdirSync(join(root, 'next/en'))).toEqual(['a']);
    expect(read(root, 'site/index.html')).toBe('home');
  });

  test('leaves what is the same file already', () => {
    const root = folder({ 'site/index.html': 'home' });
    const [site, next] = [join(root, 'site'), join(root, 'next')];
    linkTree(site, next);
    const before = statSync(join(next, 'index.html')).ctimeMs;
    expect(linkTree(site, next)).toEqual(['index.html']);
    expect(statSync(join(next, 'index.html')).ctimeMs).toBe(before);
  });
});

describe('a stage', () => {
  test('is empty where there is no last site', async () => {
    const root = folder({ 'next/index.html': 'half' });
    expect(await startStage(join(root, 'next'), undefined).ready).toEqual([]);
    expect(readdirSync(join(root, 'next'))).toEqual([marker]);
  });

  test('mirrors the last site', async () => {
    const root = folder({ 'site/en/index.html': 'home' });
    const last = { folder: join(root, 'site'), files: new Map() };
    expect(await startStage(join(root, 'next'), last).ready).toEqual(['en/index.html']);
    expect(read(root, 'next/en/index.html')).toBe('home');
  });

  test('loses what only the last site had, with its folders', () => {
    const root = folder({
      'en/a/index.html': 'a',
      'en/b/c/index.html': 'c',
      'en/b/index.html': 'b',
      'search/m.json': '',
    });
    writeFileSync(join(root, 'new.html'), 'new');
    deleteStale(
      root,
      ['en/a/index.html', 'en/b/c/index.html', 'en/b/index.html', 'search/m.json'],
      [
        ['en/a/index.html', 'k', 1, 0, ''],
        ['new.html', 'k', 3, 0, ''],
      ],
    );
    expect(readdirSync(root, { recursive: true }).sort()).toEqual([
      'en',
      'en/a',
      'en/a/index.html',
      'new.html',
    ]);
  });
});
