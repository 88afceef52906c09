import { prepareDictionary } from "./load-dictionary.ts";

// Run by the setup in a process of its own: node dist/prepare-dictionary.js FOLDER
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say which folder the dictionary is to be kept in.");
prepareDictionary(folder);
