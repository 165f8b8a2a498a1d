import process from 'node:process';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '#domain/checks/nearest.ts';

type Configuration = Pick<ParseArgsConfig, 'allowPositionals'> & {
  readonly args: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
};
type Parsed<T extends Configuration> = ReturnType<typeof parseArgs<T & { strict: true }>>;

/** The values of these options. */
export type ValuesOf<T extends Configuration['options']> = Parsed<{ args: readonly string[]; options: T }>['values'];

/** What is needed of an option that was written. */
interface WrittenOption {
  /** With its hyphens. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether its value stands after an equals sign. */
  readonly inlineValue?: boolean | undefined;
}

type Option = Configuration['options'][string];

const help = { type: 'boolean', default: false } as const;

/**
 * Reads the arguments of a command as `parseArgs` of node:util does, and `--help`.
 * @returns the exit code when there is nothing to do: the usage was asked for, or the arguments are wrong
 */
export function readArguments<const T extends Configuration>(usage: string, configuration: T): Parsed<T> | number {
  const all = { ...configuration, options: { ...configuration.options, help } };
  const fault = faultOf(all);
  if (fault !== undefined) return refuseArguments(usage, fault);
  const parsed = parseArgs({ ...all, strict: true });
  if (!('help' in parsed.values && parsed.values.help)) return parsed as Parsed<T>;
  process.stdout.write(usage);
  return 0;
}

/** Says on the standard error output why arguments are refused, then how the command is used. Returns the exit code. */
export function refuseArguments(usage: string, fault?: string): number {
  process.stderr.write(fault === undefined ? usage : `✗ ${fault}\n${usage}`);
  return 2;
}

/** The content folder of a command. @param given the option `--content` */
export const contentFolder = (given?: string): string => given ?? (process.env['CONTENT_DIR'] || 'content');

function faultOf(configuration: Configuration): string | undefined {
  const { tokens } = parseArgs({ ...configuration, allowPositionals: true, strict: false, tokens: true });
  const { options } = configuration;
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
