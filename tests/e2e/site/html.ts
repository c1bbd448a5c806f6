/** Markup, as against text that has yet to be escaped. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | Html | Html[];

/** Markup from a template: what is put in is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(String.raw({ raw: strings.raw }, ...values.map(toMarkup)));
}

/** Data for a `<script type="application/ld+json">`: JSON that cannot end the element. */
export function jsonHtml(data: unknown): Html {
  return new Html(JSON.stringify(data).replaceAll('<', '\\u003c'));
}

function toMarkup(value: Value): string {
  if (value instanceof Html) return value.markup;
  if (Array.isArray(value)) return value.map((each) => each.markup).join('\n');
  return String(value).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
