import module from 'node:module';
import process from 'node:process';

/**
 * `node scripts/run.mjs <command> [options]`: what `npm run` starts the scripts with; what they throw is told in words. Older Node cannot read TypeScript,
 * and would say so in a riddle: npm's Node is missing before `npm ci`, and where a script is started without npm.
 */
const [command = ''] = process.argv.splice(2, 1);

if (Number.parseInt(process.versions.node, 10) >= 24) {
  // A third of a second of each start goes into compiling what was compiled the time before.
  module.enableCompileCache('.cache/node');
  try {
    await import(`./${command}.ts`);
  } catch (error) {
    const { failureText } = await import('../src/reporting/failure-text.ts');
    process.stderr.write(failureText(error, '没有做完'));
    process.exitCode = 2;
  }
} else {
  process.stderr.write(
    `✗ 需要 Node 24，现在是 ${process.versions.node}：先运行 npm ci，再用 npm run ${command} 启动。\n`,
  );
  process.exitCode = 1;
}
