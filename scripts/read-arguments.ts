import process from 'node:process';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '#domain/checks/nearest.ts';

type Configuration = Pick<ParseArgsConfig, 'args' | 'options' | 'allowPositionals'>;
type Parsed<T extends Configuration> = ReturnType<typeof parseArgs<T & { strict: true }>>;

/** What is needed of an option that was written. */
interface WrittenOption {
  /** With its hyphens. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether its value stands after an equals sign. */
  readonly inlineValue?: boolean | undefined;
}

type Option = NonNullable<Configuration['options']>[string];

/**
 * Reads the arguments of a command as `parseArgs` of node:util does.
 * @returns undefined when they are wrong, with the reason on the standard error output: the usage comes after it.
 */
export function readArguments<const T extends Configuration>(configuration: T): Parsed<T> | undefined {
  const fault = faultOf(configuration);
  return fault === undefined ? parseArgs({ ...configuration, strict: true }) : refuseArguments(fault);
}

/** Says on the standard error output why arguments are refused. */
export function refuseArguments(fault: string): undefined {
  process.stderr.write(`✗ ${fault}\n`);
}

function faultOf(configuration: Configuration): string | undefined {
  const { tokens } = parseArgs({ ...configuration, allowPositionals: true, strict: false, tokens: true });
  const options = configuration.options ?? {};
  for (const token of tokens) {
    if (token.kind === 'positional' && !configuration.allowPositionals) return `多了“${token.value}”，这里只写选项。`;
    if (token.kind !== 'option') continue;
    const fault = optionFault(token, options[token.name], Object.keys(options));
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function optionFault(
  { rawName: written, value, inlineValue }: WrittenOption,
  option: Option | undefined,
  names: readonly string[],
) {
  if (!option) {
    const [like] = nearest(written.replace(/^-+/u, ''), names);
    return `没有 ${written} 这个选项${like === undefined ? '。' : `，是不是 --${like}？`}`;
  }
  if (option.type === 'boolean') return value === undefined ? undefined : `${written} 后面不写内容，写了“${value}”。`;
  const isMissing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  return isMissing ? `${written} 后面没有写内容。` : undefined;
}
