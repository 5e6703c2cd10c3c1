/** Preloaded: every folder is read backwards. Which order a disk answers in is nobody's promise, and here no build may depend on it. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdir, readdirSync, promises } = fs;
const { readdir: readdirLater } = promises;
fs.readdirSync = (...args) => readdirSync(...args).reverse();
promises.readdir = async (...args) => (await readdirLater(...args)).reverse();
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, found) => done(error, found?.reverse()));
};
syncBuiltinESMExports();
