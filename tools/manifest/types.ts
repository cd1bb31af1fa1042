/** What TypeScript knows of the package's exports: the analyzer reads one file at a time and follows no type. */
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../dev/run.ts';

export interface Export {
  readonly name: string;
  /** The type of each public member, written out: `'press' | 'office'` instead of the name of a type. */
  readonly members: ReadonlyMap<string, Member>;
  /** What the signature of a function returns; undefined for classes. */
  readonly returns?: string;
}

export interface Member {
  readonly type: string;
  readonly description: string;
  readonly isMethod: boolean;
  readonly isReadonly: boolean;
}

/** The classes and functions that a module exports, by name. */
export function exportsOf(entry: string): ReadonlyMap<string, Export> {
  const file = join(ROOT, entry);
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [file], include: [] }, ts.sys, ROOT);
  const program = ts.createProgram([file, join(ROOT, 'src/globals.d.ts')], options);
  const checker = program.getTypeChecker();
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!);
  const found = symbols
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({ flags }) => flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Function));
  return new Map(found.map((symbol) => [symbol.name, describeExport(symbol, checker)]));
}

function describeExport(symbol: ts.Symbol, checker: ts.TypeChecker): Export {
  const { name } = symbol;
  if (symbol.flags & ts.SymbolFlags.Function) {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    return { name, members: new Map(), returns: write(signature!.getReturnType(), checker) };
  }
  const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).filter(isOwnApi);
  return { name, members: new Map(properties.map((property) => [property.name, describe(property, checker)])) };
}

/** Returns whether a member is public and ours: nothing that Lit or the DOM brings. */
function isOwnApi({ valueDeclaration }: ts.Symbol): boolean {
  if (!valueDeclaration || valueDeclaration.getSourceFile().isDeclarationFile) return false;
  const { name } = valueDeclaration as ts.PropertyDeclaration;
  const isInternal = ts.getJSDocTags(valueDeclaration).some(({ tagName }) => tagName.text === 'internal');
  return (
    !isInternal &&
    !ts.isPrivateIdentifier(name) &&
    !(ts.getCombinedModifierFlags(valueDeclaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected))
  );
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): Member {
  const isGetter = Boolean(symbol.flags & ts.SymbolFlags.GetAccessor) && !(symbol.flags & ts.SymbolFlags.SetAccessor);
  const type = checker.getTypeOfSymbol(symbol);
  const [signature] = symbol.flags & ts.SymbolFlags.Method ? type.getCallSignatures() : [];
  const { type: annotation, questionToken } = symbol.valueDeclaration as ts.PropertyDeclaration;
  const written = annotation && `${annotation.getText()}${questionToken ? ' | undefined' : ''}`;
  return {
    type: write(signature?.getReturnType() ?? type, checker, written),
    description: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    isMethod: signature !== undefined,
    isReadonly: isGetter || Boolean(ts.getCombinedModifierFlags(symbol.valueDeclaration!) & ts.ModifierFlags.Readonly),
  };
}

/** Writes out a choice of words. Other types keep the names that the source gives them. */
function write(type: ts.Type, checker: ts.TypeChecker, written?: string): string {
  const isUndefined = ({ flags }: ts.Type) => Boolean(flags & ts.TypeFlags.Undefined);
  const parts = type.isUnion() ? type.types : [type];
  const words = parts.filter((part) => part.isStringLiteral()).map(({ value }) => `'${value}'`);
  const isChoice = words.length > 0 && parts.every((part) => part.isStringLiteral() || isUndefined(part));
  if (!isChoice) return written ?? checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  // TypeScript knows no order of the words; the source does.
  const order = (word: string) => written?.indexOf(word) ?? 0;
  const sorted = words.toSorted((one, other) => order(one) - order(other));
  return [...sorted, ...(parts.some(isUndefined) ? ['undefined'] : [])].join(' | ');
}
