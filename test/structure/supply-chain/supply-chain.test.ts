import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import licences from './licences.json' with { type: 'json' };
import { locked, lockedRoot, read, resolved, root, type Locked } from './lock-file.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;

const npm = (...words: string[]) =>
  spawnSync('npm', words, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });

describe('the list of dependencies', () => {
  it('has an exact version of each package', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.length).toBeGreaterThan(50);
    expect(
      asked.filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
    ).toEqual([]);
  });

  it('is the one that the lock file was made for', () => {
    expect(lockedRoot.dependencies).toEqual(manifest.dependencies);
    expect(lockedRoot.devDependencies).toEqual(manifest.devDependencies);
  });

  it('lets no package run a script when it is installed', () => {
    const settings = read('.npmrc').split('\n');
    expect(settings).toContain('ignore-scripts=true');
    expect(settings).toContain('save-exact=true');
    // These scripts only check or build what a platform package brings ready-made. Review the script of a new
    // package first.
    const scripted = locked.filter((one) => one.hasInstallScript).map(({ name }) => name);
    expect(scripted.filter((name) => name !== 'fsevents')).toEqual([
      '@swc/core',
      'esbuild',
      'tree-sitter-powershell',
    ]);
  });

  it('is installed completely and without extra packages, as npm ls finds', () => {
    const { status, stderr } = npm('ls', '--all');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('the lock file', () => {
  it('has the checksum of every package and no address other than the registry’s', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true)).toEqual([]);
    expect(locked.filter(({ resolved: from }) => from !== undefined)).toEqual([]);
  });

  it('has every package that another one needs, on any computer', () => {
    const missing = locked.flatMap(({ place, dependencies, optionalDependencies }) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => resolved(place, name) === undefined)
        .map((name) => `${place} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  /** Packages that come as ready-made programs, one for each kind of computer. */
  const native = locked.filter(({ place, optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}).some((name) => resolved(place, name)?.cpu !== undefined),
  );

  it('has only known packages that come as programs', () => {
    expect(native.map(({ name }) => name).sort()).toEqual([
      '@duckdb/node-bindings',
      '@swc/core',
      'esbuild',
      'lightningcss',
      'oxc-parser',
      'oxlint',
      'oxlint-tsgolint',
      'rolldown',
      'typescript-7',
    ]);
  });

  it.each([
    ['win32', 'x64'],
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
    ['linux', 'x64'],
    ['linux', 'arm64'],
  ])('has every such program for %s on %s', (os, cpu) => {
    const fits = (one: Locked | undefined) =>
      one?.os?.includes(os) === true && one.cpu?.includes(cpu) === true;
    const without = native.filter(
      ({ place, optionalDependencies = {} }) =>
        !Object.keys(optionalDependencies).some((name) => fits(resolved(place, name))),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('the licences of all packages', () => {
  const excuse = (name: string) =>
    Object.keys(licences.exceptions).find((one) => name === one || name.startsWith(`${one}-`));
  const others = locked.filter(({ license = '' }) => !licences.allowed.includes(license));

  it('are on the list of allowed licences or have a listed reason', () => {
    expect(others.filter(({ name }) => excuse(name) === undefined)).toEqual([]);
  });

  it('need each of the listed reasons, none of which covers a package that we deliver', () => {
    expect([...new Set(others.map(({ name }) => excuse(name)))].sort()).toEqual(
      Object.keys(licences.exceptions).sort(),
    );
    expect(others.filter(({ dev }) => dev !== true)).toEqual([]);
  });
});

describe('the bill of materials of the whole product', () => {
  it('is made by one command and has every package that we deliver', () => {
    const { stdout, status } = npm('run', '-s', 'sbom');
    expect(status).toBe(0);
    const bom = JSON.parse(stdout) as { bomFormat: string; components: { purl: string }[] };
    expect(bom.bomFormat).toBe('CycloneDX');
    const listed = new Set(bom.components.map(({ purl }) => decodeURIComponent(purl)));
    const delivered = locked.filter(({ dev, optional }) => dev !== true && optional !== true);
    const missing = delivered.filter(({ name, version }) => !listed.has(`pkg:npm/${name}@${version ?? ''}`));
    expect(delivered.length).toBeGreaterThan(100);
    expect(missing.map(({ place }) => place)).toEqual([]);
  });
});

describe('docs/contributors/dependencies.md', () => {
  it('has a reason and the licence for each package that we deliver, and for no other', () => {
    const rows = [
      ...read('docs/contributors/dependencies.md').matchAll(/^\| `([^`]+)` *\| ([^|]+) \| [^|]{20,} \|$/gm),
    ];
    const said = rows.map(([, name = '', licence = '']) => [name, licence.trim()]);
    const licenceOf = (name: string) => resolved('', name)?.license;
    expect(said).toEqual(Object.keys(manifest.dependencies).map((name) => [name, licenceOf(name)]));
  });
});

describe('the workflow for public CI', () => {
  const workflow = read('.github/workflows/ci.yml');

  it('pins each action to the hash of a commit', () => {
    const used = [...workflow.matchAll(/uses: *(\S+)(.*)/g)];
    expect(used.length).toBeGreaterThan(1);
    for (const [, action, comment] of used) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it('may only read, keeps no credentials, and runs the commands of this repository', () => {
    expect(workflow.split('permissions:')).toHaveLength(2);
    expect(workflow).toContain('\npermissions:\n  contents: read\n\n');
    expect(workflow).not.toMatch(/secrets\.|pull_request_target/);
    expect(workflow.split('persist-credentials: false').length).toBe(
      workflow.split('actions/checkout@').length,
    );
    const run = [...workflow.matchAll(/run: *(.*)/g)].map(([, command]) => command);
    for (const command of ['npm ci', 'npm audit', 'npm run -s test:all', 'npm test', 'npm run -s sbom'])
      expect(
        run.some((one) => one?.startsWith(command)),
        command,
      ).toBe(true);
    const scripts = run.map((one) => /^npm run (?:-s )?([\w:]+)/.exec(one ?? '')?.[1]).filter(Boolean);
    for (const script of scripts) expect(manifest.scripts).toHaveProperty(script ?? '');
  });
});
