/** As much of Fluid, the templates of TYPO3, as the extension's template uses. */

type Variables = Readonly<Record<string, unknown>>;

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The value of `choice.widget`. A path may contain another one in braces, whose value is a name. */
function valueOf(path: string, variables: Variables): unknown {
  const plain = path.replace(/\{([\w.]+)\}/g, (_, inner: string) => String(valueOf(inner, variables)));
  return plain
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], variables);
}

const isTrue = (value: unknown) => Boolean(value) && value !== '0';

/** Renders the section of a template. The text of `f:format.html` is sanitized elsewhere, and stays as it is. */
export function rendered(template: string, variables: Variables): string {
  const [, section = ''] = /<f:section name="Main">([^]*)<\/f:section>/.exec(template) ?? [];
  return fill(
    section
      .replace(
        /<f:if condition="\{([\w.]+)\}">\s*<f:then>([^]*)<\/f:then>\s*<f:else>([^]*)<\/f:else>\s*<\/f:if>/,
        (_, path: string, yes: string, no: string) => (isTrue(valueOf(path, variables)) ? yes : no),
      )
      .replace(/<f:asset\.script [^>]*\/>/, '')
      .replace(
        /<f:for each="\{(.+?)\}" key="(\w+)" as="(\w+)">([^]*?)<\/f:for>/g,
        (_, path: string, key: string, as: string, body: string) =>
          Object.entries(valueOf(path, variables) as Variables)
            .map(([name, value]) => each(body, { ...variables, [key]: name, [as]: value }))
            .join(''),
      )
      .replace(/<f:format\.html>\{([\w.]+)\}<\/f:format\.html>/g, (_, path: string) =>
        String(valueOf(path, variables)),
      ),
    variables,
  ).trim();
}

const each = (body: string, variables: Variables) =>
  fill(
    body.replace(/<f:if condition="\{([\w.]+)\}">([^]*?)<\/f:if>/g, (_, path: string, yes: string) =>
      isTrue(valueOf(path, variables)) ? yes : '',
    ),
    variables,
  );

/** Puts escaped values in the place of paths, as Fluid does. Leaves braces as they are if no variable has that path. */
const fill = (text: string, variables: Variables) =>
  text.replace(/\{([\w.]+)\}/g, (written, path: string) => {
    const value = valueOf(path, variables);
    return value === undefined ? written : escape(String(value));
  });
