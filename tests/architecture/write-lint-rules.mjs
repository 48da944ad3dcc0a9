// npm run lint:rooms: brings the linter's import rules in line with rooms.ts. The rest of its
// settings stays as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { lintOverrides } from './lint-rules.ts';

const file = '.oxlintrc.json';
const config = JSON.parse(readFileSync(file, 'utf8'));
const isOfRooms = ({ rules }) => 'no-restricted-imports' in rules;
config.overrides = [...lintOverrides(), ...config.overrides.filter((each) => !isOfRooms(each))];
writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
