// Adds up what Surefire and Vitest wrote, names what failed and what was skipped, and says it in one last line.
// Arguments: the names of steps that failed as a whole.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const steps = process.argv.slice(2);
const reports = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) => {
    const folder = `${entry.name}/target/surefire-reports`;
    const written = existsSync(folder) ? readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name)) : [];
    return written.map((name) => `${folder}/${name}`);
  })
  .concat(existsSync('web-client/target/vitest.xml') ? ['web-client/target/vitest.xml'] : []);

const plain = (text) =>
  text.replace(/&(lt|gt|quot|apos|amp|#10);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#10': ' ' })[name]);
const attribute = (tag, name) => plain(tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? '');

let passed = 0;
const failed = steps.map((step) => `${step} (see target/build.log)`);
const skipped = [];
for (const report of reports) {
  // What a test printed may look like a report itself.
  const xml = readFileSync(report, 'utf8').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  for (const [, tag, body = ''] of xml.matchAll(/<testcase\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)) {
    const name = `${attribute(tag, 'classname')}: ${attribute(tag, 'name')}`;
    if (/<(failure|error)\b/.test(body)) failed.push(name);
    else if (/<skipped\b/.test(body)) skipped.push(`${name} — ${attribute(body.match(/<skipped\b(?:[^>"]|"[^"]*")*>/)[0], 'message')}`);
    else passed++;
  }
}
if (passed === 0) failed.push('no test ran');
for (const name of skipped) console.log(`skipped  ${name}`);
for (const name of failed) console.log(`FAILED   ${name}`);
console.log(`passed ${passed}, failed ${failed.length}, skipped ${skipped.length}`);
process.exit(failed.length === 0 ? 0 : 1);
