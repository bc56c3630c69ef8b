import { expect, test } from 'vitest';
import { otherLanguage } from '../../../src/checks/prose/language.ts';
import { losesNegation } from '../../../src/checks/prose/negations.ts';

test.each([
  ['German in Portuguese', 'Letzte Synchronisierung läuft gerade.', 'pt-BR', 'de'],
  ['Chinese in Portuguese', '上次同步失败。', 'pt-BR', 'Hani'],
  ['Portuguese in Portuguese', 'Última sincronização concluída com êxito.', 'pt-BR', undefined],
  ['English in Chinese', 'this is used in the grade property of it', 'zh-CN', 'en'],
  ['names in Chinese', 'Windows 10 Home Edition 版本', 'zh-CN', undefined],
  ['Japanese in Chinese', 'これはグループの名前です。', 'zh-CN', 'Hira'],
  ['Chinese in Japanese', '如果设置为真则允许用户访问该组的所有成员资源', 'ja', 'Hani'],
  ['Japanese in Japanese', '全権限', 'ja', undefined],
  ['Russian in Russian', 'Последняя синхронизация прошла успешно.', 'ru', undefined],
  ['Russian in Arabic', 'Последняя синхронизация прошла успешно.', 'ar', 'Cyrl'],
  ['Norwegian in Bokmål', 'Velg hvor du vil lagre filene som du har valgt her.', 'nb', undefined],
  ['Norwegian in Nynorsk', 'Vel kvar du vil lagre filene som du har valt her.', 'nn', undefined],
  ['German in Bokmål', 'Letzte Synchronisierung läuft gerade.', 'nb', 'de'],
  ['Indonesian', 'Pilih tempat untuk menyimpan berkas yang telah Anda pilih.', 'id', undefined],
  ['Bosnian', 'Odaberite gdje želite sačuvati datoteke koje ste izabrali.', 'bs', undefined],
  ['Serbian in Latin', 'Izaberite gde želite da sačuvate izabrane datoteke.', 'sr-Latn', undefined],
  ['German in Serbian in Latin', 'Letzte Synchronisierung läuft gerade.', 'sr-Latn', 'de'],
  ['Galician', 'Escolla onde quere gardar os ficheiros que seleccionou.', 'gl', undefined],
  ['Welsh', 'Dewiswch ble i gadw’r ffeiliau rydych wedi eu dewis.', 'cy', undefined],
  ['Kurdish', 'Cihê ku hûn dixwazin pelan lê tomar bikin hilbijêrin.', 'ku', undefined],
  ['Chinese in Welsh', '上次同步失败。', 'cy', 'Hani'],
  ['too short to tell', 'Standardstatus.', 'pt-BR', undefined],
  ['a list of names', 'Windows Server Datacenter Edition', 'de', undefined],
])('%s', (_, text, locale, language) => {
  expect(otherLanguage('Windows Server Datacenter Edition', text, locale)).toBe(language);
});

test.each([
  ['Does not allow access.', 'Erlaubt den Zugriff.', 'de', true],
  ['Does not allow access.', 'Erlaubt keinen Zugriff.', 'de', false],
  ['Does not allow users and groups.', 'Erlaubt Benutzer und Gruppen.', 'de', true],
  ['Does not allow important access.', 'Permite o acesso importante.', 'pt-BR', true],
  ['Does not allow access.', 'Impede o acesso.', 'pt-BR', false],
  ['The value cannot be set.', '可以设置该值。', 'zh-CN', true],
  ['The value cannot be set.', '无法设置该值。', 'zh-CN', false],
  ['Supports filters (eq, NOT, le).', 'Suporta filtros (eq, NOT, le).', 'pt-BR', false],
  [
    'It is not sent until the user agrees.',
    'Es wird erst gesendet, wenn der Benutzer zustimmt.',
    'de',
    false,
  ],
  ['Users, including but not limited to guests.', 'Benutzer, unter anderem.', 'de', false],
  ['Whether or not it is shown.', 'Ob es angezeigt wird.', 'de', false],
  ['Does not allow access.', 'Kinaadlonya.', 'tlh', false],
])('“%s” as “%s” in %s loses its negation: %s', (source, target, locale, loses) => {
  expect(losesNegation(source, target, locale)).toBe(loses);
});
