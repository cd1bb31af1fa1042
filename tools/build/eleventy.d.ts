/** What the build uses of Eleventy, which has no types. */
declare module '@11ty/eleventy' {
  import type MarkdownIt from 'markdown-it';

  interface UserConfig {
    readonly ignores: Set<string>;
    setIncludesDirectory(folder: string): void;
    amendLibrary(name: 'md', amend: (md: MarkdownIt) => void): void;
    addFilter(name: string, filter: (value: string) => unknown): void;
    addTemplate(path: string, content: string, data: object): void;
  }

  interface Options {
    readonly quietMode?: boolean;
    readonly configPath?: string | false;
    readonly config?: (config: UserConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    write(): Promise<void>;
  }
}
