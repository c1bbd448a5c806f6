const WEEKDAYS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mandag tirsdag onsdag torsdag fredag lordag sondag
  montag dienstag mittwoch donnerstag freitag samstag sonntag`.split(/\s+/),
);

const MONTHS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec januar februar mars mai juni juli oktober desember marz dezember`.split(/\s+/),
);

/** Whether a word, in small letters without accents, names a day of the week. */
export function isWeekday(lower: string): boolean {
  return WEEKDAYS.has(lower);
}

/** Whether a word names a month, whole or short. Only with a capital: "may" and "march" are words as well. */
export function isMonth(lower: string): boolean {
  return MONTHS.has(lower);
}
