/** The peers, each as one function that reviews a text. Stands beside their package.json, so that their modules are found. */
import { TextlintKernelDescriptor } from "@textlint/kernel";
import { moduleInterop } from "@textlint/module-interop";
import textPlugin from "@textlint/textlint-plugin-text";
import { text as alex } from "alex";
import { LocalLinter } from "harper.js";
import { binaryInlined } from "harper.js/binaryInlined";
import { createLinter } from "textlint";
import terminology from "textlint-rule-terminology";
import textlintWriteGood from "textlint-rule-write-good";
import writeGood from "write-good";

/** @returns {Promise<{ name: string, checks: string, review: (text: string) => unknown }[]>} */
export async function peers() {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  const rules = [
    { ruleId: "write-good", rule: moduleInterop(textlintWriteGood) },
    { ruleId: "terminology", rule: moduleInterop(terminology) },
  ];
  const plugins = [{ pluginId: "text", plugin: moduleInterop(textPlugin) }];
  const textlint = createLinter({ descriptor: new TextlintKernelDescriptor({ rules, plugins, filterRules: [] }) });
  return [
    { name: "write-good 1.0.8", checks: "weak style, English", review: (text) => writeGood(text) },
    { name: "alex 11.0.1 (retext)", checks: "insensitive words, English", review: (text) => alex(text).messages },
    { name: "harper.js 2.10.0", checks: "grammar and spelling, English", review: (text) => harper.lint(text) },
    { name: "textlint 15.8.0", checks: "write-good and terminology", review: (text) => textlint.lintText(text, "draft.txt") },
  ];
}
