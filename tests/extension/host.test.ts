import { expect, test } from 'vitest';
import { hostOf, isWithin } from '../../lib/extension/host.ts';

test.each([
  ['https://www.nrk.no/urix/a', 'www.nrk.no'],
  ['http://localhost:8080/', 'localhost'],
  ['chrome://extensions/', null],
  ['about:blank', null],
  ['', null],
  ['javascript:alert(1)', null],
])('the host of %j is %j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test.each([
  ['nrk.no', 'nrk.no', true],
  ['www.nrk.no', 'nrk.no', true],
  ['notnrk.no', 'nrk.no', false],
  ['nrk.no', 'www.nrk.no', false],
])('%s is within %s: %j', (host, parent, expected) => {
  expect(isWithin(host, parent)).toBe(expected);
});
